package vn.xaso.cases.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.persistence.CaseFilter;
import vn.xaso.cases.persistence.CaseListQuery;
import vn.xaso.cases.persistence.CaseWorkQuery;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.CsvLine;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.Slice;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Makes the list of cases: as a page, or whole for a spreadsheet.
@Component
@Transactional(readOnly = true)
class CaseListPages {

    private static final int MOST_EXPORTED = 5_000;
    private static final int MOST_PROCEDURES = 60;
    private static final Period LOOK_BACK = Period.ofYears(1);

    private final CaseListQuery query;
    private final CaseWorkQuery work;
    private final CaseLines lines;
    private final Procedures procedures;
    private final Clock clock;

    CaseListPages(CaseListQuery query, CaseWorkQuery work, CaseLines lines, Procedures procedures, Clock clock) {
        this.query = query;
        this.work = work;
        this.lines = lines;
        this.procedures = procedures;
        this.clock = clock;
    }

    CaseListPage make(Actor actor, CaseListAsked asked, Texts texts) {
        var filter = asked.filter();
        var borders = CaseBorders.at(clock);
        var slice = read(actor, asked, filter, borders);
        var state = filter.state();
        var official = filter.assignee();
        return new CaseListPage(
                filter.text(),
                filter.whose().name(),
                filter.due().name(),
                state == null ? "" : state.name(),
                filter.procedure() == null ? "" : filter.procedure(),
                official == null ? "" : official.toString(),
                tabs(asked, filter, texts),
                choices(actor, texts),
                lines.lines(actor, slice.rows(), texts),
                asked.cursor() == null ? null : asked.href((String) null),
                slice.next() == null ? null : asked.href(slice.next()),
                asked.csv(),
                query.count(actor, filter, borders),
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

    private CaseListPage.Choices choices(Actor actor, Texts texts) {
        var states = Arrays.stream(CaseState.values())
                .filter(state -> state != CaseState.DRAFT)
                .map(state -> new Choice(state.name(), texts.of("cases.state." + state.name())))
                .toList();
        var dues = Arrays.stream(CaseFilter.Due.values())
                .filter(due -> due != CaseFilter.Due.ANY)
                .map(due -> new Choice(due.name(), texts.of("cases.due.filter." + due.name())))
                .toList();
        return new CaseListPage.Choices(states, dues, received(actor, texts), officials(actor));
    }

    private List<Choice> received(Actor actor, Texts texts) {
        var today = LocalDate.now(clock);
        var since = today.minus(LOOK_BACK).atStartOfDay(OfficeClock.ZONE).toInstant();
        var choices = new ArrayList<Choice>();
        for (var code : work.mostReceived(actor, since, MOST_PROCEDURES)) {
            procedures
                    .findInForce(new ProcedureCode(code), today)
                    .ifPresent(procedure -> choices.add(new Choice(code, CaseWords.name(procedure, texts))));
        }
        return List.copyOf(choices);
    }

    /// Who sees only the own cases has nobody to choose.
    private List<Choice> officials(Actor actor) {
        if (!actor.may(Right.READ_CASES)) {
            return List.of();
        }
        return lines.names(actor).entrySet().stream()
                .map(official -> new Choice(official.getKey().toString(), official.getValue()))
                .sorted(java.util.Comparator.comparing(Choice::label))
                .toList();
    }

    /// The list as a file for a spreadsheet, newest first.
    String csv(Actor actor, CaseListAsked asked, Texts texts) {
        var file = new StringBuilder("\uFEFF");
        file.append(CsvLine.of(List.of(
                texts.of("cases.list.case"),
                texts.of("cases.list.procedure"),
                texts.of("cases.list.applicant"),
                texts.of("cases.list.state"),
                texts.of("cases.list.due"),
                texts.of("cases.list.standing"),
                texts.of("cases.list.assignee"))));
        var rows = query.forExport(actor, asked.filter(), CaseBorders.at(clock), MOST_EXPORTED);
        for (var line : lines.lines(actor, rows, texts)) {
            file.append(CsvLine.of(List.of(
                    line.code(),
                    line.procedure(),
                    line.applicant(),
                    line.tag().text(),
                    line.due(),
                    line.relative(),
                    line.assignee())));
        }
        return file.toString();
    }
}
