package vn.xaso.reports.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.xaso.forms.Wording;

/// What a report asks for: tables, texts, and the checks over both.
public record SheetForm(List<SheetTable> tables, List<Narrative> narratives, List<Check> checks) {

    public static final SheetForm EMPTY = new SheetForm(List.of(), List.of(), List.of());

    /// A text that is written freely.
    public record Narrative(int no, Wording title, Wording hint, boolean required) {

        public CellKey key() {
            return CellKey.ofText(no);
        }
    }

    /// A comparison that must hold.
    ///
    /// @param table whose rows and columns are meant where the expression names none
    /// @param eachRow once for each row of the table, or once in all
    /// @param words what is said where it does not hold
    public record Check(int table, String expression, boolean eachRow, Level level, Wording words) {}

    public enum Level {
        /// The report cannot be submitted.
        ERROR,
        /// Somebody should look at it once more.
        WARNING
    }

    public SheetForm {
        tables = List.copyOf(tables);
        narratives = List.copyOf(narratives);
        checks = List.copyOf(checks);
    }

    public Optional<SheetTable> table(int number) {
        return tables.stream().filter(table -> table.no() == number).findFirst();
    }

    /// Walks over all cells of all tables, row by row.
    public void cells(BiConsumer<CellKey, CellRule> visit) {
        for (var table : tables) {
            for (var row : table.rows()) {
                for (var column : table.columns()) {
                    visit.accept(table.key(row, column), table.rule(row, column));
                }
            }
        }
    }

    /// The rule of a cell; nothing may stand where the form has none.
    public CellRule rule(CellKey key) {
        if (key.isText()) {
            return narratives.stream().anyMatch(narrative -> narrative.key().equals(key)) ? TEXT : CellRule.NOTHING;
        }
        return table(key.table())
                .flatMap(table -> table.row(key.row())
                        .flatMap(row -> table.column(key.column()).map(column -> table.rule(row, column))))
                .orElse(CellRule.NOTHING);
    }

    /// The same form with one table changed or added.
    public SheetForm with(SheetTable changed) {
        var all = new ArrayList<>(tables);
        all.removeIf(table -> table.no() == changed.no());
        all.add(changed);
        all.sort(java.util.Comparator.comparingInt(SheetTable::no));
        return new SheetForm(all, narratives, checks);
    }

    public SheetForm without(int number) {
        return new SheetForm(
                tables.stream().filter(table -> table.no() != number).toList(), narratives, checks);
    }

    private static final CellRule TEXT = new CellRule(CellRule.Kind.TEXT, 0, "", List.of(), "", "", false);
}
