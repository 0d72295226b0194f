package vn.xaso.cases.steps.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.steps.domain.Visit;
import vn.xaso.cases.steps.persistence.StepListQuery;
import vn.xaso.cases.steps.persistence.StepListQuery.Row;
import vn.xaso.cases.steps.persistence.StepListQuery.Standing;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;
import vn.xaso.ui.print.RegisterBook.Form;

/// Makes the lists of steps: as a page, or whole as a file.
@Component
class StepListPages {

    private static final int ALL = 100;

    private final StepListQuery query;
    private final Procedures procedures;
    private final Clock clock;

    StepListPages(StepListQuery query, Procedures procedures, Clock clock) {
        this.query = query;
        this.procedures = procedures;
        this.clock = clock;
    }

    StepListPage open(Actor actor, StepAsked asked, Texts texts) {
        var now = clock.instant();
        var slice = query.open(actor, asked.filter(), now, asked.asked().cursor(), StepListQuery.PAGE);
        var lines = slice.rows().stream().map(row -> line(row, now, texts)).toList();
        var first = asked.asked().cursor() == null ? null : asked.asked().from(StepAsked.HERE, null);
        var next = slice.next() == null ? null : asked.asked().from(StepAsked.HERE, slice.next());
        return page(actor, asked, StepAsked.HERE, lines, List.of(), first, next, texts);
    }

    StepListPage times(Actor actor, StepAsked asked, Texts texts) {
        return page(actor, asked, StepAsked.TIMES, List.of(), walked(actor, asked, texts), null, null, texts);
    }

    private StepListPage page(
            Actor actor,
            StepAsked asked,
            String path,
            List<StepListPage.Line> lines,
            List<StepListPage.Walked> times,
            @org.jspecify.annotations.Nullable String first,
            @org.jspecify.annotations.Nullable String next,
            Texts texts) {
        return new StepListPage(
                List.of(
                        new Link(StepAsked.HERE, texts.of("steps.tab.open"), path.equals(StepAsked.HERE)),
                        new Link(StepAsked.TIMES, texts.of("steps.tab.times"), path.equals(StepAsked.TIMES))),
                query.versions(actor).stream()
                        .map(procedures::version)
                        .map(version -> new Choice(version.code().value(), CaseWords.name(version, texts)))
                        .toList(),
                Arrays.stream(Standing.values())
                        .skip(1)
                        .map(one -> new Choice(one.name(), texts.of("steps.standing." + one.name())))
                        .toList(),
                new StepListPage.Typed(
                        asked.word("procedure"), asked.word("standing"), asked.word("from"), asked.word("to")),
                asked.asked().isNarrowed() ? path : "",
                lines,
                times,
                first,
                next,
                Stream.of(Form.PDF, Form.XLSX, Form.CSV)
                        .map(form -> new Link(
                                asked.asked().file(path + "/file", form.name()),
                                form == Form.PDF ? texts.of("steps.print") : form == Form.XLSX ? "Excel" : form.name()))
                        .toList(),
                asked.messages(texts));
    }

    private StepListPage.Line line(Row row, Instant now, Texts texts) {
        var version = procedures.version(row.version());
        var due = row.dueAt() == null ? null : CaseWords.due(row.dueAt(), null, CaseState.IN_REVIEW, now, texts);
        return new StepListPage.Line(
                "/office/cases/" + row.caseId(),
                row.code(),
                CaseWords.name(version, texts),
                step(version, row.step()),
                tag(row, now, texts),
                row.worker().isEmpty() ? position(version, row.step(), texts) : row.worker(),
                due);
    }

    private static Tag tag(Row row, Instant now, Texts texts) {
        if (row.dueAt() != null && row.dueAt().isBefore(now)) {
            return new Tag(Kind.LATE, texts.of("steps.late"));
        }
        if (row.state() == Visit.State.WAITING) {
            return new Tag(Kind.WARN, texts.of("steps.waits"));
        }
        return row.from() > 0
                ? new Tag(Kind.WARN, texts.of("steps.returned"))
                : new Tag(Kind.INFO, texts.of("steps.atWork"));
    }

    private static String step(ProcedureVersion version, int order) {
        return version.internalSteps().stream()
                .filter(step -> step.order() == order)
                .map(StepPanels::name)
                .findFirst()
                .orElse(String.valueOf(order));
    }

    private static String position(ProcedureVersion version, int order, Texts texts) {
        return version.internalSteps().stream()
                .filter(step -> step.order() == order)
                .map(step -> StepWords.position(step, texts))
                .findFirst()
                .orElse("");
    }

    private List<StepListPage.Walked> walked(Actor actor, StepAsked asked, Texts texts) {
        return lines(actor, asked, texts).stream()
                .collect(Collectors.groupingBy(StepListPage.Times::procedure, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> new StepListPage.Walked(one.getKey(), one.getValue()))
                .toList();
    }

    private List<StepListPage.Times> lines(Actor actor, StepAsked asked, Texts texts) {
        return query.times(actor, asked.filter(), clock.instant()).stream()
                .map(times -> {
                    var version = procedures.version(times.version());
                    int counted = times.done() + times.overdue();
                    int late = times.late() + times.overdue();
                    return new StepListPage.Times(
                            name(version, texts),
                            step(version, times.step()),
                            texts.number(times.atWork()),
                            texts.number(times.overdue()),
                            StepAsked.HERE + "?standing=LATE&procedure=" + version.code(),
                            texts.number(times.done()),
                            texts.number(times.late()),
                            counted == 0 ? "–" : Math.round((float) late * ALL / counted) + "%",
                            texts.number(times.wentOn()),
                            texts.number(times.returned()));
                })
                .toList();
    }

    private static String name(ProcedureVersion version, Texts texts) {
        return CaseWords.name(version, texts) + " · " + texts.of("steps.version", version.number());
    }

    RegisterBook openBook(Actor actor, StepAsked asked, Texts paper) {
        var now = clock.instant();
        var rows = query.open(actor, asked.filter(), now, null, RegisterBook.ASKED - 1).rows().stream()
                .map(row -> line(row, now, paper))
                .map(line -> List.of(
                        line.code(),
                        line.procedure(),
                        line.step(),
                        line.tag().text(),
                        line.worker(),
                        line.due() == null ? "" : line.due().date()))
                .toList();
        var columns = List.of(
                new Column(paper.of("steps.column.case"), 14),
                new Column(paper.of("steps.column.procedure"), 26),
                new Column(paper.of("steps.column.step"), 24),
                new Column(paper.of("steps.column.state"), 12),
                new Column(paper.of("steps.column.worker"), 14),
                new Column(paper.of("steps.column.due"), 10));
        return book(actor, paper.of("steps.list.title"), columns, rows, "ho-so-theo-buoc");
    }

    RegisterBook timesBook(Actor actor, StepAsked asked, Texts paper) {
        var rows = lines(actor, asked, paper).stream()
                .map(line -> List.of(
                        line.procedure(),
                        line.step(),
                        line.open(),
                        line.overdue(),
                        line.done(),
                        line.late(),
                        line.share(),
                        line.wentOn(),
                        line.returned()))
                .toList();
        var columns = List.of(
                new Column(paper.of("steps.column.procedure"), 26),
                new Column(paper.of("steps.column.step"), 24),
                new Column(paper.of("steps.column.open"), 7),
                new Column(paper.of("steps.column.overdue"), 7),
                new Column(paper.of("steps.column.done"), 7),
                new Column(paper.of("steps.column.late"), 7),
                new Column(paper.of("steps.column.share"), 7),
                new Column(paper.of("steps.column.wentOn"), 8),
                new Column(paper.of("steps.column.returned"), 7));
        return book(actor, paper.of("steps.times.title"), columns, rows, "tre-han-theo-buoc");
    }

    private RegisterBook book(
            Actor actor, String title, List<Column> columns, List<List<String>> rows, String fileName) {
        return new RegisterBook(actor.unitName(), title, "", columns, rows, fileName + "-" + LocalDate.now(clock));
    }
}
