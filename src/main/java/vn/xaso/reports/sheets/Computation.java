package vn.xaso.reports.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Works out the formulas of a form, each once, in the order in which they need each other.
public final class Computation {

    private final SheetForm form;
    private final Map<CellKey, String> values;
    private final Map<CellKey, String> previous;
    private final Map<CellKey, CellFault> faults = new HashMap<>();
    private final Set<CellKey> done = new HashSet<>();
    private final Set<CellKey> open = new HashSet<>();
    private final Map<String, Formula> read = new HashMap<>();

    private Computation(SheetForm form, Map<CellKey, String> typed, Map<CellKey, String> previous) {
        this.form = form;
        this.values = new HashMap<>(typed);
        this.previous = previous;
    }

    /// @param typed what people and known figures gave; what stands in a computed cell is not believed
    /// @param previous the values of the last period, or none
    public static Computed of(SheetForm form, Map<CellKey, String> typed, Map<CellKey, String> previous) {
        var computation = new Computation(form, typed, previous);
        form.cells((key, rule) -> {
            if (!rule.kind().isTyped()) {
                computation.values.remove(key);
            }
        });
        computation.values.values().removeIf(String::isBlank);
        form.cells(computation::settle);
        return new Computed(computation.values, computation.faults);
    }

    /// Whether a comparison holds over these values; null where its cells are empty or it has no answer.
    static @Nullable Boolean holds(
            SheetForm form, Formula comparison, CellKey here, Computed computed, Map<CellKey, String> previous) {
        var computation = new Computation(form, computed.values(), previous);
        form.cells((key, rule) -> computation.done.add(key));
        return computation.result(comparison, here).truth();
    }

    private void settle(CellKey key, CellRule rule) {
        if (rule.kind() != CellRule.Kind.FORMULA || !done.add(key)) {
            return;
        }
        open.add(key);
        var formula = read.computeIfAbsent(rule.formula(), Formula::read);
        var result = result(formula, key);
        open.remove(key);
        if (result.number() != null) {
            values.put(
                    key,
                    result.number()
                            .setScale(rule.decimals(), RoundingMode.HALF_UP)
                            .toPlainString());
        } else if (result.fault() != null) {
            faults.put(key, result.fault());
        } else if (result.truth() != null) {
            faults.put(key, CellFault.NO_NUMBER);
        }
    }

    private Formula.Result result(Formula formula, CellKey here) {
        CellFault fault = null;
        for (var reference : formula.references()) {
            for (var key : reference.previous() ? List.<CellKey>of() : reference.from(here, form)) {
                settle(key, form.rule(key));
                fault = open.contains(key) ? CellFault.CYCLE : fault == null ? faults.get(key) : fault;
            }
        }
        return fault != null ? Formula.Result.faulty(fault) : formula.value(reference -> numbers(reference, here));
    }

    private List<@Nullable BigDecimal> numbers(Reference reference, CellKey here) {
        var from = reference.previous() ? previous : values;
        var numbers = new ArrayList<@Nullable BigDecimal>();
        for (var key : reference.from(here, form)) {
            numbers.add(Numbers.stored(from.getOrDefault(key, "")).orElse(null));
        }
        return numbers;
    }
}
