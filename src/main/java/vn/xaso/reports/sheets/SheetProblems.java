package vn.xaso.reports.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.xaso.forms.Wording;
import vn.xaso.reports.sheets.SheetForm.Check;
import vn.xaso.reports.sheets.SheetForm.Level;

/// Looks through a filled-in form before it goes to the leader.
public final class SheetProblems {

    private SheetProblems() {}

    /// In the order of the form, what forbids the submission first.
    public static List<CellProblem> of(SheetForm form, Computed computed, Map<CellKey, String> previous) {
        var found = new ArrayList<CellProblem>();
        form.cells((key, rule) -> cell(key, rule, computed, found));
        for (var narrative : form.narratives()) {
            if (narrative.required() && computed.of(narrative.key()).isBlank()) {
                found.add(CellProblem.error(narrative.key(), "missing"));
            }
        }
        var values = Computation.over(form, computed, previous);
        form.checks().forEach(check -> check(form, check, values, found));
        found.sort(Comparator.comparing(CellProblem::level).thenComparing(CellProblem::key));
        return found;
    }

    private static void cell(CellKey key, CellRule rule, Computed computed, List<CellProblem> found) {
        var fault = computed.faults().get(key);
        if (fault != null) {
            // nothing by nothing is an honest answer of a quiet month; the rest is a fault of the form
            var level = fault == CellFault.DIVISION ? Level.WARNING : Level.ERROR;
            found.add(new CellProblem(key, level, "fault." + fault, List.of(), Wording.NONE));
            return;
        }
        var value = computed.of(key);
        if (value.isEmpty()) {
            if (rule.required() && rule.kind().isTyped()) {
                found.add(CellProblem.error(key, "missing"));
            }
            return;
        }
        if (rule.kind().isTyped()) {
            typed(key, rule, value, found);
        }
    }

    private static void typed(CellKey key, CellRule rule, String value, List<CellProblem> found) {
        switch (rule.kind()) {
            case NUMBER, FIGURE -> {
                var number = Numbers.stored(value);
                if (number.isEmpty()) {
                    found.add(CellProblem.error(key, "number", value));
                } else if (decimals(number.get()) > rule.decimals()) {
                    found.add(CellProblem.error(key, "decimals", value, String.valueOf(rule.decimals())));
                }
            }
            case CHOICE -> {
                if (!rule.choices().contains(value)) {
                    found.add(CellProblem.error(key, "choice", value));
                }
            }
            case DATE -> {
                if (!isDay(value)) {
                    found.add(CellProblem.error(key, "date", value));
                }
            }
            default -> {}
        }
    }

    private static void check(SheetForm form, Check check, Computation values, List<CellProblem> found) {
        var comparison = Formula.read(check.expression());
        for (var place : places(form, check, comparison)) {
            if (isFilled(form, values, comparison, place) && Boolean.FALSE.equals(values.holds(comparison, place))) {
                found.add(new CellProblem(place, check.level(), "", List.of(), check.words()));
            }
        }
    }

    /// Where a cell is not filled in at all, there is nothing to compare.
    private static boolean isFilled(SheetForm form, Computation values, Formula comparison, CellKey place) {
        return comparison.references().stream()
                .flatMap(reference -> reference.from(place, form).stream())
                .noneMatch(key -> values.rule(key).kind() == CellRule.Kind.EMPTY);
    }

    /// The cells at which the comparison is made: where it names a column, in that column.
    private static List<CellKey> places(SheetForm form, Check check, Formula comparison) {
        var table = form.table(check.table()).orElse(null);
        if (table == null || table.rows().isEmpty() || table.columns().isEmpty()) {
            return List.of();
        }
        var first = comparison.references().stream()
                .filter(reference ->
                        !reference.previous() && (reference.table() == 0 || reference.table() == table.no()))
                .findFirst();
        int column = first.map(Reference::column)
                .filter(number -> number > 0)
                .orElse(table.columns().getFirst().no());
        if (check.eachRow()) {
            return table.rows().stream()
                    .filter(row -> !row.heading())
                    .map(row -> new CellKey(table.no(), row.no(), column))
                    .toList();
        }
        int row = first.map(Reference::row)
                .filter(number -> number > 0)
                .orElse(table.rows().getFirst().no());
        return List.of(new CellKey(table.no(), row, column));
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
