package vn.xaso.documents.outgoing.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentType;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.outgoing.domain.OutgoingState;
import vn.xaso.documents.outgoing.persistence.OutgoingFilter;
import vn.xaso.documents.outgoing.persistence.OutgoingFilter.Whose;
import vn.xaso.documents.outgoing.persistence.OutgoingListQuery;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Makes the list of outgoing documents: as a page, or whole as a file.
@Component
class OutgoingListPages {

    private static final int MOST_COUNTS = 1_000;
    private static final int FIRST_YEAR = 2025;

    private final OutgoingListQuery query;
    private final OutgoingLines lines;
    private final DocumentTypes types;
    private final Clock clock;
    private final Recent<Counted, Integer> counts = new Recent<>(Duration.ofSeconds(5), MOST_COUNTS);

    private record Counted(UnitId unit, UUID person, OutgoingFilter filter) {}

    OutgoingListPages(OutgoingListQuery query, OutgoingLines lines, DocumentTypes types, Clock clock) {
        this.query = query;
        this.lines = lines;
        this.types = types;
        this.clock = clock;
    }

    OutgoingListPage make(Actor actor, OutgoingAsked asked, Texts texts) {
        var filter = asked.filter();
        var slice = query.newest(actor, filter, asked.cursor());
        return new OutgoingListPage(
                filter,
                tabs(asked, filter, texts),
                choices(actor, texts),
                lines.lines(slice.rows(), actor.unit(), texts),
                asked.cursor() == null ? null : asked.href((String) null),
                slice.next() == null ? null : asked.href(slice.next()),
                List.of(
                        new Link(asked.file("csv"), "CSV"),
                        new Link(asked.file("xlsx"), "Excel"),
                        new Link(asked.file("pdf"), texts.of("outgoing.list.print"))),
                more(actor, texts),
                count(actor, asked, filter, slice),
                actor.may(Right.HANDLE_DOCUMENTS),
                actor.may(Right.SIGN_DOCUMENTS) ? OutgoingAsked.HERE + "/signing" : "");
    }

    private static List<Link> more(Actor actor, Texts texts) {
        var more = new ArrayList<Link>();
        if (actor.may(Right.READ_DOCUMENTS) || actor.may(Right.ISSUE_DOCUMENTS)) {
            more.add(new Link(OutgoingAsked.HERE + "/registers", texts.of("outgoing.register.title")));
        }
        if (actor.may(Right.ISSUE_DOCUMENTS)) {
            more.add(new Link("/office/documents/copies", texts.of("outgoing.list.copies")));
        }
        return List.copyOf(more);
    }

    private static List<Link> tabs(OutgoingAsked asked, OutgoingFilter filter, Texts texts) {
        return Arrays.stream(Whose.values())
                .filter(whose -> whose != Whose.MINE_BUT_SIGNING || whose == filter.whose())
                .map(whose -> new Link(asked.href(whose), texts.of("outgoing.whose." + whose), whose == filter.whose()))
                .toList();
    }

    private OutgoingListPage.Choices choices(Actor actor, Texts texts) {
        var states = Arrays.stream(OutgoingState.values())
                .map(state -> new Choice(state.name(), texts.of("outgoing.state." + state)))
                .toList();
        var years = IntStream.rangeClosed(FIRST_YEAR, LocalDate.now(clock).getYear())
                .mapToObj(year -> new Choice(String.valueOf(year), String.valueOf(year)))
                .sorted(Comparator.comparing(Choice::value).reversed())
                .toList();
        var signers = lines.names(actor.unit()).entrySet().stream()
                .map(official -> new Choice(official.getKey().toString(), official.getValue()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
        return new OutgoingListPage.Choices(states, typeChoices(texts), years, signers);
    }

    private List<Choice> typeChoices(Texts texts) {
        return types.list().stream()
                .filter(type -> type.family() == DocumentType.Family.ADMINISTRATIVE)
                .map(type -> new Choice(type.code(), type.name(texts.language())))
                .toList();
    }

    /// A list that is one page counts itself; of a longer one the figure may be five seconds old.
    private int count(Actor actor, OutgoingAsked asked, OutgoingFilter filter, Slice<OutgoingListQuery.Row> slice) {
        return asked.cursor() == null && slice.next() == null
                ? slice.rows().size()
                : counts.get(new Counted(actor.unit(), actor.person(), filter), () -> query.count(actor, filter));
    }

    /// The list as people see it, to take along.
    RegisterBook book(Actor actor, OutgoingAsked asked, Texts texts) {
        var rows = RegisterBook.told(
                query.first(actor, asked.filter(), RegisterBook.ASKED),
                some -> lines.lines(some, actor.unit(), texts).stream().map(OutgoingListPages::cells));
        return new RegisterBook(
                actor.unitName(),
                texts.of("outgoing.list.title"),
                "",
                List.of(
                        new Column(texts.of("outgoing.list.symbol"), 12),
                        new Column(texts.of("outgoing.list.day"), 10),
                        new Column(texts.of("outgoing.list.type"), 10),
                        new Column(texts.of("outgoing.list.summary"), 32),
                        new Column(texts.of("outgoing.list.signer"), 12),
                        new Column(texts.of("outgoing.list.drafter"), 12),
                        new Column(texts.of("outgoing.list.state"), 12)),
                rows,
                "van-ban-di-" + LocalDate.now(clock));
    }

    private static List<String> cells(OutgoingListPage.Line line) {
        return List.of(
                line.symbol(),
                line.day(),
                line.type(),
                line.summary(),
                line.signer(),
                line.drafter(),
                line.tag().text());
    }
}
