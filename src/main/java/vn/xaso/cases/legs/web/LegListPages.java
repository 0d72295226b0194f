package vn.xaso.cases.legs.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.LegKind;
import vn.xaso.cases.legs.persistence.LegFilter.Standing;
import vn.xaso.cases.legs.persistence.LegListQuery;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.deadline.WorkingCalendar;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;
import vn.xaso.ui.print.RegisterBook.Form;

/// Makes the lists of legs: as a page, or whole as a file.
@Component
class LegListPages {

    private final LegListQuery query;
    private final WorkingCalendars calendars;
    private final Clock clock;

    LegListPages(LegListQuery query, WorkingCalendars calendars, Clock clock) {
        this.query = query;
        this.calendars = calendars;
        this.clock = clock;
    }

    LegListPage make(Actor actor, LegAsked asked, Texts texts) {
        var now = clock.instant();
        var slice = query.newest(actor, asked.filter(), now, asked.cursor());
        boolean whole = asked.cursor() == null && slice.next() == null;
        int count = whole ? slice.rows().size() : query.count(actor, asked.filter(), now);
        var calendar = calendars.of(actor.unit());
        boolean isLong = count >= LegListQuery.MOST_COUNTED;
        return new LegListPage(
                asked.side().name(),
                asked.path(),
                tabs(asked.side(), texts),
                typed(asked),
                choices(Standing.values(), "legs.standing.filter.", texts).stream()
                        .skip(1)
                        .toList(),
                choices(LegKind.values(), "legs.kind.", texts),
                query.partners(actor, asked.side()).stream()
                        .map(name -> new Choice(name, name))
                        .toList(),
                slice.rows().stream()
                        .map(leg -> line(leg, now, calendar, texts))
                        .toList(),
                asked.cursor() == null ? null : asked.page(null),
                slice.next() == null ? null : asked.page(slice.next()),
                isLong ? texts.of("legs.count.many") : texts.of("legs.count", count),
                files(asked, texts),
                isLong,
                asked.messages(texts));
    }

    static List<Link> tabs(@org.jspecify.annotations.Nullable Side side, Texts texts) {
        return List.of(
                new Link(LegAsked.HERE, texts.of("legs.tab.ASKED"), side == Side.ASKED),
                new Link(LegAsked.RECEIVED, texts.of("legs.tab.RECEIVED"), side == Side.RECEIVED),
                new Link(LegAsked.ORGANISATIONS, texts.of("legs.tab.organisations"), side == null));
    }

    static List<Link> files(LegAsked asked, Texts texts) {
        return List.of(
                new Link(asked.file(Form.PDF), texts.of("legs.print")),
                new Link(asked.file(Form.XLSX), "Excel"),
                new Link(asked.file(Form.CSV), "CSV"));
    }

    private static LegListPage.Typed typed(LegAsked asked) {
        return new LegListPage.Typed(
                asked.word("q"),
                asked.word("standing"),
                asked.word("kind"),
                asked.word("partner"),
                asked.word("from"),
                asked.word("to"),
                asked.words().isEmpty() ? "" : asked.path());
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] values, String key, Texts texts) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), texts.of(key + value.name())))
                .toList();
    }

    private static LegListPage.Line line(Leg leg, Instant now, WorkingCalendar calendar, Texts texts) {
        boolean late = LegWords.late(leg, now, calendar, texts) != null;
        var kind = late ? Kind.LATE : leg.state().isOpen() ? Kind.NEUTRAL : Kind.DONE;
        return new LegListPage.Line(
                href(leg),
                leg.matter().code(),
                leg.partner().name(),
                leg.question(),
                LegWords.tag(leg, now, texts),
                texts.minute(leg.dueAt()),
                LegWords.standing(leg, now, calendar, texts),
                kind,
                leg.inHand().name());
    }

    static String href(Leg leg) {
        return (leg.side() == Side.ASKED ? LegAsked.HERE : LegAsked.RECEIVED) + "/" + leg.id();
    }

    /// The list as a register to print or to take along.
    RegisterBook book(Actor actor, LegAsked asked, Texts paper) {
        var now = clock.instant();
        var calendar = calendars.of(actor.unit());
        var rows = RegisterBook.told(
                query.forExport(actor, asked.filter(), now, RegisterBook.ASKED),
                some -> some.stream().map(leg -> cells(leg, now, calendar, paper)));
        var columns = List.of(
                new Column(paper.of("legs.column.case"), 12),
                new Column(paper.of("legs.column.partner." + asked.side()), 16),
                new Column(paper.of("legs.column.question"), 22),
                new Column(paper.of("legs.column.sent"), 9),
                new Column(paper.of("legs.column.due"), 9),
                new Column(paper.of("legs.column.acknowledged"), 9),
                new Column(paper.of("legs.column.ended"), 9),
                new Column(paper.of("legs.column.standing"), 14));
        return new RegisterBook(
                actor.unitName(),
                paper.of("legs.book." + asked.side()),
                "",
                columns,
                rows,
                "lien-thong-" + LocalDate.now(clock));
    }

    private static List<String> cells(Leg leg, Instant now, WorkingCalendar calendar, Texts paper) {
        return List.of(
                leg.matter().code(),
                leg.partner().name(),
                leg.question(),
                paper.minute(leg.sentAt()),
                paper.minute(leg.dueAt()),
                leg.acknowledgedAt() == null ? "" : paper.minute(leg.acknowledgedAt()),
                leg.endedAt() == null ? "" : paper.minute(leg.endedAt()),
                paper.of("legs.state." + leg.state().name()) + ". " + LegWords.standing(leg, now, calendar, paper));
    }
}
