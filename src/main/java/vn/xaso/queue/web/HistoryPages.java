package vn.xaso.queue.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.queue.application.CallDesk;
import vn.xaso.queue.application.QueueReading;
import vn.xaso.queue.persistence.TicketListQuery;
import vn.xaso.queue.persistence.TicketListQuery.Filter;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Makes the list of past tickets and what it comes to: as a page, or whole to print and for a spreadsheet.
@Component
class HistoryPages {

    static final String HERE = "/office/queue/history";

    private final TicketListQuery query;
    private final QueueReading reading;
    private final Clock clock;

    HistoryPages(TicketListQuery query, QueueReading reading, Clock clock) {
        this.query = query;
        this.reading = reading;
        this.clock = clock;
    }

    HistoryPage make(Actor actor, Map<String, String> asked, Texts texts) {
        var filter = filter(actor, asked);
        var after = id(asked.get("after"));
        var slice = query.page(actor.unit(), filter, after);
        var narrowed = "?from=" + filter.from() + "&to=" + filter.to()
                + (filter.line() == null ? "" : "&line=" + filter.line());
        var mistakes = new ArrayList<FieldMessage>();
        Days.mistake("from", asked.get("from"), texts).ifPresent(mistakes::add);
        Days.mistake("to", asked.get("to"), texts).ifPresent(mistakes::add);
        return new HistoryPage(
                filter.from().toString(),
                filter.to().toString(),
                reading.lines(actor.unit()).stream()
                        .map(line ->
                                new Choice(line.id().toString(), line.letter() + " – " + QueueWords.name(line, texts)))
                        .toList(),
                filter.line() == null ? "" : filter.line().toString(),
                mistakes,
                query.figures(actor.unit(), filter),
                slice.rows().stream().map(row -> line(row, texts)).toList(),
                after == null ? null : HERE + narrowed,
                slice.next() == null ? null : HERE + narrowed + "&after=" + slice.next(),
                List.of(
                        new Link(HERE + "/register" + narrowed + "&form=PDF", "PDF"),
                        new Link(HERE + "/register" + narrowed + "&form=XLSX", "Excel"),
                        new Link(HERE + "/register" + narrowed + "&form=CSV", "CSV")));
    }

    RegisterBook book(Actor actor, Map<String, String> asked, Texts texts) {
        var filter = filter(actor, asked);
        var found = query.forExport(actor.unit(), filter, RegisterBook.ASKED);
        var rows = RegisterBook.told(
                found, some -> some.stream().map(row -> line(row, texts)).map(HistoryPages::cells));
        var columns = List.of(
                new Column(texts.of("queue.history.day"), 12),
                new Column(texts.of("queue.history.code"), 10),
                new Column(texts.of("queue.history.line"), 26),
                new Column(texts.of("queue.history.state"), 14),
                Column.number(texts, "queue.history.waited", 12),
                Column.number(texts, "queue.history.served", 12),
                new Column(texts.of("queue.history.counter"), 8));
        return new RegisterBook(
                actor.unitName(),
                texts.of("queue.history.title"),
                texts.of("queue.history.period", texts.day(filter.from()), texts.day(filter.to())),
                columns,
                rows,
                "hang-cho-" + LocalDate.now(clock));
    }

    private static List<String> cells(HistoryPage.Line line) {
        return List.of(
                line.day(), line.code(), line.line(), line.tag().text(), line.waited(), line.served(), line.counter());
    }

    /// The last thirty days where nothing is asked.
    private Filter filter(Actor actor, Map<String, String> asked) {
        if (!CallDesk.may(actor)) {
            throw new Absent("right to see the queue");
        }
        var today = LocalDate.now(clock);
        var to = Days.find(asked.get("to")).orElse(today);
        var from = Days.find(asked.get("from")).orElse(to.minusDays(29));
        return new Filter(from.isAfter(to) ? to : from, to, id(asked.get("line")));
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static HistoryPage.Line line(TicketListQuery.Row row, Texts texts) {
        var kind = switch (row.state()) {
            case DONE -> Kind.DONE;
            case ABSENT, CANCELLED -> Kind.NEUTRAL;
            default -> Kind.INFO;
        };
        return new HistoryPage.Line(
                row.code(),
                texts.day(row.day()),
                row.line(),
                new Tag(kind, texts.of("queue.state." + row.state().name())),
                minutes(row.waited(), texts),
                minutes(row.served(), texts),
                row.counter() == null ? "–" : String.valueOf(row.counter()));
    }

    private static String minutes(@Nullable Integer minutes, Texts texts) {
        return minutes == null ? "–" : texts.of("queue.minutes", minutes);
    }
}
