package vn.xaso.reports.entry.web;

import java.util.List;
import java.util.Map;
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
    private final Map<CellKey, String> clashes;
    private final Texts texts;

    /// @param clashes what was typed into cells that somebody else changed meanwhile
    CellPages(OpenedReport opened, Map<CellKey, String> clashes, Texts texts) {
        this.opened = opened;
        this.clashes = clashes;
        this.texts = texts;
    }

    TablePage.Cell text(CellKey key, String label) {
        return new TablePage.Cell(
                key.toString(),
                "TEXT",
                label,
                label,
                clashes.getOrDefault(key, opened.computed().of(key)),
                List.of(),
                "",
                false,
                error(key, CellRule.Kind.TEXT),
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
                error(key, rule.kind()),
                opened.problems().stream().filter(one -> one.key().equals(key)).anyMatch(CellProblem::isError));
    }

    private String error(CellKey key, CellRule.Kind kind) {
        if (!clashes.containsKey(key)) {
            return TablePages.error(opened.problems(), key, texts);
        }
        var other = opened.computed().of(key);
        if (other.isEmpty()) {
            return texts.of("entry.clash.emptied");
        }
        return texts.of("entry.clash.cell", kind == CellRule.Kind.TEXT ? other : shown(key, other));
    }

    private String shown(CellKey key, String value) {
        return SheetGrid.shown(opened.sheet().rule(key), value, texts.language());
    }

    private String value(CellKey key, CellRule rule) {
        if (opened.computed().faults().containsKey(key)) {
            return "–";
        }
        var value = clashes.getOrDefault(key, opened.computed().of(key));
        return rule.kind() == CellRule.Kind.DATE ? value : SheetGrid.shown(rule, value, texts.language());
    }
}
