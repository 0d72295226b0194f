package vn.xaso.cases.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.CaseWork.Line;
import vn.xaso.cases.persistence.CaseFilter;
import vn.xaso.cases.persistence.CaseListQuery;
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

/// Makes the list of cases: as a page, or whole for a spreadsheet. Its one or two questions need no common
/// transaction: each sees what was true when it was asked.
@Component
class CaseListPages {

    private static final int MOST_COUNTS = 1_000;

    private final CaseListQuery query;
    private final CaseLines lines;
    private final ReceivedProcedures received;
    private final Clock clock;
    private final Recent<Counted, Integer> counts = new Recent<>(Duration.ofSeconds(5), MOST_COUNTS);

    private record Counted(UnitId unit, UUID person, CaseFilter filter) {}

    CaseListPages(CaseListQuery query, CaseLines lines, ReceivedProcedures received, Clock clock) {
        this.query = query;
        this.lines = lines;
        this.received = received;
        this.clock = clock;
    }

    CaseListPage make(Actor actor, CaseListAsked asked, Texts texts) {
        var filter = asked.filter();
        var borders = CaseBorders.at(clock);
        var slice = read(actor, asked, filter, borders);
        var state = filter.state();
        var official = filter.assignee();
        var names = lines.names(actor);
        return new CaseListPage(
                filter.text(),
                filter.whose().name(),
                filter.due().name(),
                state == null ? "" : state.name(),
                filter.procedure() == null ? "" : filter.procedure(),
                official == null ? "" : official.toString(),
                tabs(asked, filter, texts),
                choices(actor, names, texts),
                lines.lines(slice.rows(), names, texts),
                asked.cursor() == null ? null : asked.href((String) null),
                slice.next() == null ? null : asked.href(slice.next()),
                List.of(new Link(asked.file("xlsx"), "Excel"), new Link(asked.file("csv"), "CSV")),
                count(actor, asked, filter, borders, slice),
                actor.may(Right.RECEIVE_CASES));
    }

    private Slice<CaseListQuery.Row> read(
            Actor actor, CaseListAsked asked, CaseFilter filter, CaseFilter.Borders borders) {
        boolean dated = filter.due() != CaseFilter.Due.ANY && filter.due() != CaseFilter.Due.DONE;
        return filter.whose() == CaseFilter.Whose.ALL && !dated
                ? query.newest(actor, filter, borders, asked.cursor())
                : query.dueFirst(actor, filter, borders, asked.cursor());
    }

    private static List<Link> tabs(CaseListAsked asked, CaseFilter filter, Texts texts) {
        return Arrays.stream(CaseFilter.Whose.values())
                .map(whose ->
                        new Link(asked.href(whose), texts.of("cases.whose." + whose.name()), whose == filter.whose()))
                .toList();
    }

    /// A list that is one page counts itself; of a longer one the figure may be five seconds old.
    private int count(
            Actor actor,
            CaseListAsked asked,
            CaseFilter filter,
            CaseFilter.Borders borders,
            Slice<CaseListQuery.Row> slice) {
        return asked.cursor() == null && slice.next() == null
                ? slice.rows().size()
                : counts.get(
                        new Counted(actor.unit(), actor.person(), filter), () -> query.count(actor, filter, borders));
    }

    private CaseListPage.Choices choices(Actor actor, Map<UUID, String> names, Texts texts) {
        var states = Arrays.stream(CaseState.values())
                .filter(state -> state != CaseState.DRAFT)
                .map(state -> new Choice(state.name(), texts.of("cases.state." + state.name())))
                .toList();
        var dues = Arrays.stream(CaseFilter.Due.values())
                .filter(due -> due != CaseFilter.Due.ANY)
                .map(due -> new Choice(due.name(), texts.of("cases.due.filter." + due.name())))
                .toList();
        return new CaseListPage.Choices(states, dues, received(actor, texts), officials(actor, names));
    }

    private List<Choice> received(Actor actor, Texts texts) {
        return received.of(actor).stream()
                .map(procedure -> new Choice(procedure.code().value(), CaseWords.name(procedure, texts)))
                .toList();
    }

    /// Who sees only the own cases has nobody to choose.
    private static List<Choice> officials(Actor actor, Map<UUID, String> names) {
        if (!actor.may(Right.READ_CASES)) {
            return List.of();
        }
        return names.entrySet().stream()
                .map(official -> new Choice(official.getKey().toString(), official.getValue()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    /// The list for a spreadsheet, newest first.
    RegisterBook book(Actor actor, CaseListAsked asked, Texts texts) {
        var names = lines.names(actor);
        var rows = RegisterBook.told(
                query.forExport(actor, asked.filter(), CaseBorders.at(clock), RegisterBook.ASKED),
                some -> lines.lines(some, names, texts).stream().map(CaseListPages::cells));
        var columns = List.of(
                new Column(texts.of("cases.list.case"), 16),
                new Column(texts.of("cases.list.procedure"), 26),
                new Column(texts.of("cases.list.applicant"), 16),
                new Column(texts.of("cases.list.state"), 10),
                new Column(texts.of("cases.list.due"), 10),
                new Column(texts.of("cases.list.standing"), 10),
                new Column(texts.of("cases.list.assignee"), 12));
        var title = texts.of("cases.list.title");
        return new RegisterBook(actor.unitName(), title, "", columns, rows, "ho-so-" + LocalDate.now(clock));
    }

    private static List<String> cells(Line line) {
        return List.of(
                line.code(),
                line.procedure(),
                line.applicant(),
                line.tag().text(),
                line.due(),
                line.relative(),
                line.assignee());
    }
}
