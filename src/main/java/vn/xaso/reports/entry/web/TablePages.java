package vn.xaso.reports.entry.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.reports.entry.application.OpenedReport;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.CellProblem;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.FormText;
import vn.xaso.reports.sheets.Numbers;
import vn.xaso.reports.sheets.SheetGrid;
import vn.xaso.reports.sheets.SheetTable;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Makes the page of one table.
@Component
class TablePages {

    /// Which page of a report.
    ///
    /// @param no of the table, 0 for the texts
    /// @param row the row to show alone, or 0
    /// @param part of a large table, from 1 on
    record Place(int no, int row, int part) {

        /// What its address ends with.
        String query() {
            return row > 0 ? "?row=" + row : part > 1 ? "?part=" + part : "";
        }
    }

    TablePage make(Actor actor, OpenedReport opened, Place place, TableOutcome outcome, Texts texts) {
        int no = place.no();
        int row = place.row();
        var report = opened.report();
        var href = ReportWords.href(report.id());
        boolean editable = opened.isEditable() && actor.may(Right.HANDLE_DOCUMENTS);
        var cells = new CellPages(opened, outcome.clashes(), texts);
        var table = no == 0 ? null : opened.sheet().table(no).orElseThrow(() -> new Absent("table " + no));
        var lines = table == null ? texts(opened, cells, texts) : lines(opened, table, place, cells, texts);
        var rows = table == null
                ? List.<Integer>of()
                : table.rows().stream()
                        .filter(one -> !one.heading())
                        .map(SheetTable.Row::no)
                        .toList();
        if (row > 0 && !rows.contains(row)) {
            throw new Absent("row " + row);
        }
        var overruled = overruled(opened, no, row, texts);
        return new TablePage(
                href,
                ReportWords.name(opened.duty().terms().name(), texts),
                table == null ? texts.of("entry.texts") : ReportWords.name(table.title(), texts),
                ReportWords.period(opened.round().period(), texts),
                tabs(opened, no, texts),
                no,
                href + "/tables/" + no + place.query(),
                row,
                table == null ? null : SheetGrid.of(table, opened.computed(), texts),
                lines,
                overruled,
                wrong(opened, no, row, texts),
                editable,
                row > 0 ? rowHref(href, no, rows, row, -1) : "",
                row > 0 ? rowHref(href, no, rows, row, 1) : "",
                table == null || row > 0 ? List.of() : blocks(href, table, place.part(), texts),
                was(opened, lines, overruled),
                outcome.notice(texts),
                outcome.unkept(opened, texts));
    }

    private static String was(OpenedReport opened, List<TablePage.Line> lines, List<TablePage.Overruled> overruled) {
        var shown = new HashMap<String, String>();
        lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(TablePage.Cell::typed)
                .forEach(cell -> {
                    var key = CellKey.find(cell.name()).orElseThrow();
                    if (!opened.computed().of(key).isEmpty()) {
                        shown.put(cell.name(), opened.computed().of(key));
                    }
                });
        overruled.forEach(one -> shown.put(one.name(), one.reason()));
        return FormText.ofFields(shown);
    }

    private static List<Link> blocks(String href, SheetTable table, int open, Texts texts) {
        int parts = TableParts.count(table);
        if (parts == 1) {
            return List.of();
        }
        int rows = TableParts.rowsOfAPart(table);
        return IntStream.rangeClosed(1, parts)
                .mapToObj(part -> new Link(
                        href + "/tables/" + table.no() + (part > 1 ? "?part=" + part : ""),
                        texts.of(
                                "entry.rows",
                                (part - 1) * rows + 1,
                                Math.min(part * rows, table.rows().size())),
                        part == open))
                .toList();
    }

    private static String rowHref(String href, int no, List<Integer> rows, int row, int step) {
        int at = rows.indexOf(row) + step;
        return at < 0 || at >= rows.size() ? "" : href + "/tables/" + no + "?row=" + rows.get(at);
    }

    private static List<Link> tabs(OpenedReport opened, int open, Texts texts) {
        var tabs = new ArrayList<Link>();
        var href = ReportWords.href(opened.report().id()) + "/tables/";
        if (!opened.sheet().narratives().isEmpty()) {
            tabs.add(new Link(href + "0", texts.of("entry.texts"), open == 0));
        }
        opened.sheet()
                .tables()
                .forEach(table -> tabs.add(
                        new Link(href + table.no(), ReportWords.name(table.title(), texts), table.no() == open)));
        return tabs;
    }

    private static List<TablePage.Line> texts(OpenedReport opened, CellPages cells, Texts texts) {
        return opened.sheet().narratives().stream()
                .map(one -> new TablePage.Line(
                        "",
                        ReportWords.name(one.title(), texts),
                        ReportWords.name(one.hint(), texts),
                        false,
                        false,
                        "",
                        List.of(cells.text(one.key(), ReportWords.name(one.title(), texts)))))
                .toList();
    }

    private static List<TablePage.Line> lines(
            OpenedReport opened, SheetTable table, Place place, CellPages cells, Texts texts) {
        var href = ReportWords.href(opened.report().id()) + "/tables/" + table.no() + "?row=";
        int rows = TableParts.rowsOfAPart(table);
        return (place.row() > 0
                        ? table.rows().stream().filter(row -> row.no() == place.row())
                        : table.rows().stream().skip((place.part() - 1L) * rows).limit(rows))
                .map(row -> new TablePage.Line(
                        row.mark(),
                        ReportWords.name(row.words(), texts),
                        "",
                        row.heading(),
                        !row.formula().isEmpty(),
                        href + row.no(),
                        row.heading()
                                ? List.<TablePage.Cell>of()
                                : table.columns().stream()
                                        .map(column -> cells.cell(table, row, column))
                                        .toList()))
                .toList();
    }

    private static List<TablePage.Overruled> overruled(OpenedReport opened, int no, int row, Texts texts) {
        var report = opened.report();
        return report.cells().keySet().stream()
                .filter(key -> key.table() == no && (row == 0 || key.row() == row))
                .filter(key -> report.known().containsKey(key)
                        && opened.sheet().rule(key).kind() == CellRule.Kind.FIGURE)
                .sorted()
                .map(key -> {
                    var known = java.util.Objects.requireNonNull(report.known().get(key));
                    var reason = report.reasons().getOrDefault(key, "");
                    return new TablePage.Overruled(
                            TypedCells.WHY + key,
                            ReportWords.place(opened.sheet(), key, texts),
                            Numbers.shown(known.value(), texts.language()),
                            Numbers.shown(opened.computed().of(key), texts.language()),
                            reason,
                            reason.isBlank() ? texts.of("entry.why.missing") : "");
                })
                .toList();
    }

    private static List<ReportPage.Problem> wrong(OpenedReport opened, int no, int row, Texts texts) {
        return opened.problems().stream()
                .filter(problem -> problem.key().table() == no
                        && (row == 0 || problem.key().row() == row))
                .filter(problem -> !problem.kind().equals("missing"))
                .map(problem -> ReportPages.problem(opened, problem, texts))
                .collect(Collectors.toList());
    }

    static String error(List<CellProblem> problems, CellKey key, Texts texts) {
        return problems.stream()
                .filter(problem -> problem.key().equals(key) && !problem.kind().equals("missing"))
                .map(problem -> ReportWords.problem(problem, texts))
                .findFirst()
                .orElse("");
    }
}
