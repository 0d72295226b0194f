package vn.xaso.reports.entry.web;

import java.util.List;
import vn.xaso.reports.entry.application.OpenedReport;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.CellProblem;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.SheetGrid;
import vn.xaso.reports.sheets.SheetTable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Texts;

/// Makes the cells of a table that is filled in.
final class CellPages {

    private final OpenedReport opened;
    private final Texts texts;

    CellPages(OpenedReport opened, Texts texts) {
        this.opened = opened;
        this.texts = texts;
    }

    TablePage.Cell text(CellKey key, String label) {
        return new TablePage.Cell(
                key.toString(),
                "TEXT",
                label,
                label,
                opened.computed().of(key),
                List.of(),
                "",
                false,
                TablePages.error(opened.problems(), key, texts),
                true);
    }

    TablePage.Cell cell(SheetTable table, SheetTable.Row row, SheetTable.Column column) {
        var key = table.key(row, column);
        var rule = table.rule(row, column);
        var words = SheetGrid.label(column, texts);
        var known = opened.report().known().get(key);
        boolean figure = rule.kind() == CellRule.Kind.FIGURE && known != null;
        return new TablePage.Cell(
                key.toString(),
                rule.kind().name(),
                words,
                texts.of("entry.place", ReportWords.name(row.words(), texts), words),
                value(key, rule),
                rule.choices().stream()
                        .map(choice -> new Choice(choice, choice))
                        .toList(),
                figure && known != null ? known.href() : "",
                figure && !opened.report().cells().containsKey(key),
                TablePages.error(opened.problems(), key, texts),
                opened.problems().stream().filter(one -> one.key().equals(key)).anyMatch(CellProblem::isError));
    }

    private String value(CellKey key, CellRule rule) {
        if (opened.computed().faults().containsKey(key)) {
            return "–";
        }
        var value = opened.computed().of(key);
        return rule.kind() == CellRule.Kind.DATE ? value : SheetGrid.shown(rule, value, texts.language());
    }
}
