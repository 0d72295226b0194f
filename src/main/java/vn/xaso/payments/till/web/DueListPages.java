package vn.xaso.payments.till.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.SearchText;
import vn.xaso.payments.till.persistence.DueListQuery;
import vn.xaso.payments.till.persistence.DueListQuery.State;
import vn.xaso.payments.web.AskedDays;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.AskedWords;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Makes the list of what is owed: as a page, or whole to print and for a spreadsheet.
@Component
class DueListPages {

    private static final List<String> WORDS = List.of("q", "state", "from", "to", "procedure");
    /// Somewhere in what a scanner reads, such as the address behind the code of an intake receipt.
    private static final Pattern CODE = Pattern.compile("[A-Z]\\d{2}(?:\\.\\d{2,3})*-\\d{6}-\\d{4,9}");

    private final DueListQuery query;
    private final ProcedureNames names;
    private final Clock clock;

    DueListPages(DueListQuery query, ProcedureNames names, Clock clock) {
        this.query = query;
        this.names = names;
        this.clock = clock;
    }

    static AskedWords asked(Map<String, String> sent) {
        return AskedWords.of(sent, WORDS, place -> place(place) != null);
    }

    /// The page of the one that was scanned or typed with its whole code.
    Optional<UUID> scanned(Actor actor, AskedWords asked) {
        MoneyTabs.requireReader(actor);
        var typed = asked.word("q").toUpperCase(java.util.Locale.ROOT);
        var code = CODE.matcher(typed);
        return code.find() ? query.byCode(actor.unit(), code.group()).stream().findFirst() : Optional.empty();
    }

    DueListPage make(Actor actor, AskedWords asked, Texts texts) {
        MoneyTabs.requireReader(actor);
        var slice = query.page(actor.unit(), filter(asked), place(asked.cursor()));
        return new DueListPage(
                MoneyTabs.at(MoneyTabs.DUES, texts),
                asked.word("q"),
                states(texts),
                asked.word("state"),
                asked.word("from"),
                asked.word("to"),
                procedures(actor, texts),
                asked.word("procedure"),
                asked.isNarrowed(),
                lines(slice.rows(), texts),
                asked.cursor() == null ? null : asked.from(MoneyTabs.DUES, null),
                slice.next() == null ? null : asked.from(MoneyTabs.DUES, slice.next()),
                Link.files(form -> asked.file(MoneyTabs.DUES + "/register", form)));
    }

    RegisterBook book(Actor actor, AskedWords asked, Texts texts) {
        MoneyTabs.requireReader(actor);
        var found = query.forExport(actor.unit(), filter(asked), RegisterBook.ASKED);
        var columns = List.of(
                new Column(texts.of("till.list.day"), 12),
                new Column(texts.of("till.list.code"), 18),
                new Column(texts.of("till.list.procedure"), 24),
                new Column(texts.of("till.list.payer"), 17),
                Column.number(texts, "till.list.total", 10),
                Column.number(texts, "till.list.open", 10),
                new Column(texts.of("till.list.state"), 9));
        var rows = RegisterBook.told(
                found,
                some -> lines(some, texts).stream()
                        .map(line -> List.of(
                                line.day(),
                                line.code(),
                                line.procedure(),
                                line.payer(),
                                line.total(),
                                line.open(),
                                line.tag().text())));
        return new RegisterBook(
                actor.unitName(),
                texts.of("till.list.title"),
                AskedDays.told(asked, texts),
                columns,
                rows,
                "khoan-thu-" + LocalDate.now(clock));
    }

    private static DueListQuery.Filter filter(AskedWords asked) {
        return new DueListQuery.Filter(
                asked.pick(State.values(), "state").orElse(null),
                asked.day("from"),
                asked.day("to"),
                asked.word("procedure"),
                SearchText.fold(asked.word("q")));
    }

    private static List<Choice> states(Texts texts) {
        return Arrays.stream(State.values())
                .map(state -> new Choice(state.name(), texts.of("till.state." + state)))
                .toList();
    }

    private List<Choice> procedures(Actor actor, Texts texts) {
        var choices = new ArrayList<Choice>();
        query.procedures(actor.unit()).forEach(code -> choices.add(new Choice(code, names.of(code, texts))));
        choices.sort(Comparator.comparing(Choice::label));
        return choices;
    }

    private List<DueListPage.Line> lines(List<DueListQuery.Row> rows, Texts texts) {
        return rows.stream().map(row -> line(row, texts)).toList();
    }

    private DueListPage.Line line(DueListQuery.Row row, Texts texts) {
        return new DueListPage.Line(
                row.id(),
                DueController.of(row.id()),
                row.code(),
                names.of(row.procedure(), texts),
                row.payer(),
                row.total().toString(),
                row.open().toString(),
                texts.day(row.demandedAt()),
                tag(row, texts));
    }

    private static Tag tag(DueListQuery.Row row, Texts texts) {
        if (row.refunding()) {
            return new Tag(Kind.WARN, texts.of("till.state.refunding"));
        }
        var kind = switch (row.state()) {
            case OPEN -> Kind.WARN;
            case PAID -> Kind.DONE;
            case LIFTED -> Kind.NEUTRAL;
        };
        return new Tag(kind, texts.of("till.state." + row.state()));
    }

    static @Nullable UUID place(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
