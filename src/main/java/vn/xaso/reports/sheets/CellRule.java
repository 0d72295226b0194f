package vn.xaso.reports.sheets;

import java.util.List;

/// What may stand in a cell.
///
/// @param decimals of a number, of a formula
/// @param unit of measure, or empty
/// @param choices of a list to choose from
/// @param formula as it was typed, or empty
/// @param figure the key of a figure that the house knows, or empty
/// @param required whether the report cannot be submitted without it
public record CellRule(
        Kind kind, int decimals, String unit, List<String> choices, String formula, String figure, boolean required) {

    public enum Kind {
        NUMBER,
        TEXT,
        CHOICE,
        DATE,
        /// Computed by the program.
        FORMULA,
        /// A number that the program knows; whoever fills in the report may overrule it with a reason.
        FIGURE,
        /// Not filled in.
        EMPTY;

        public boolean isTyped() {
            return this != FORMULA && this != EMPTY;
        }

        public boolean isNumber() {
            return this == NUMBER || this == FORMULA || this == FIGURE;
        }
    }

    public static final int MOST_DECIMALS = 6;
    public static final CellRule NOTHING = new CellRule(Kind.EMPTY, 0, "", List.of(), "", "", false);

    public CellRule {
        choices = List.copyOf(choices);
    }

    public static CellRule number(int decimals, boolean required) {
        return new CellRule(Kind.NUMBER, decimals, "", List.of(), "", "", required);
    }

    public static CellRule formula(String formula, int decimals) {
        return new CellRule(Kind.FORMULA, decimals, "", List.of(), formula, "", false);
    }

    public static CellRule figure(String key) {
        return new CellRule(Kind.FIGURE, 0, "", List.of(), "", key, true);
    }

    /// Where a whole row is a sum.
    CellRule computed(String rowFormula) {
        return new CellRule(Kind.FORMULA, decimals, unit, List.of(), rowFormula, "", false);
    }

    /// Where the house knows nothing for a row.
    CellRule byHand() {
        return new CellRule(Kind.NUMBER, decimals, unit, List.of(), "", "", required);
    }
}
