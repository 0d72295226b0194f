package vn.xaso.reports.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Works out the formulas of a form, each once, in the order in which they need each other.
public final class Computation {

    private final SheetForm form;
    private final Map<CellKey, CellRule> rules = new LinkedHashMap<>();
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
        form.cells(rules::put);
    }

    /// @param typed what people and known figures gave; what stands in a computed cell is not believed
    /// @param previous the values of the last period, or none
    public static Computed of(SheetForm form, Map<CellKey, String> typed, Map<CellKey, String> previous) {
        var computation = new Computation(form, typed, previous);
        computation.rules.forEach((key, rule) -> {
            if (!rule.kind().isTyped()) {
                computation.values.remove(key);
            }
        });
        computation.values.values().removeIf(String::isBlank);
        computation.rules.keySet().forEach(computation::settle);
        return new Computed(computation.values, computation.faults);
    }

    /// Over values that are worked out already, for comparisons.
    static Computation over(SheetForm form, Computed computed, Map<CellKey, String> previous) {
        var computation = new Computation(form, computed.values(), previous);
        computation.done.addAll(computation.rules.keySet());
        return computation;
    }

    /// Whether a comparison holds; null where its cells are empty or it has no answer.
    @Nullable
    Boolean holds(Formula comparison, CellKey here) {
        return result(comparison, here).truth();
    }

    CellRule rule(CellKey key) {
        return rules.getOrDefault(key, CellRule.NOTHING);
    }

    /// Works out a cell after all that it needs. Without recursion: a form may be one long chain.
    private void settle(CellKey wanted) {
        var way = new ArrayDeque<CellKey>();
        way.push(wanted);
        while (!way.isEmpty()) {
            var key = way.peek();
            var rule = rule(key);
            if (rule.kind() != CellRule.Kind.FORMULA || done.contains(key)) {
                way.pop();
                continue;
            }
            var formula = read.computeIfAbsent(rule.formula(), Formula::read);
            if (open.add(key)) {
                needs(formula, key).filter(need -> !open.contains(need)).forEach(way::push);
            } else {
                write(key, rule, result(formula, key));
                open.remove(key);
                done.add(key);
                way.pop();
            }
        }
    }

    private void write(CellKey key, CellRule rule, Formula.Result result) {
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

    private Stream<CellKey> needs(Formula formula, CellKey here) {
        return formula.references().stream()
                .filter(reference -> !reference.previous())
                .flatMap(reference -> reference.from(here, form).stream());
    }

    private Formula.Result result(Formula formula, CellKey here) {
        var fault = needs(formula, here)
                .map(key -> open.contains(key) ? CellFault.CYCLE : faults.get(key))
                .filter(Objects::nonNull)
                .findFirst();
        return fault.isPresent()
                ? Formula.Result.faulty(fault.get())
                : formula.value(reference -> numbers(reference, here));
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
