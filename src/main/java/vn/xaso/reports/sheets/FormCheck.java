package vn.xaso.reports.sheets;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.xaso.kernel.Refusal;

/// What stands in the way of publishing a form.
public final class FormCheck {

    public static final int MOST_TABLES = 20;
    public static final int MOST_COLUMNS = 40;
    public static final int MOST_ROWS = 300;
    private static final int MOST_CELLS = 8_000;

    private final SheetForm form;
    private final List<Problem> found = new ArrayList<>();
    private final Map<CellKey, List<CellKey>> needs = new HashMap<>();

    private FormCheck(SheetForm form) {
        this.form = form;
    }

    /// @param place such as `B1.d2c3`, `B1` or empty for the form
    /// @param kind names its words: `sheets.form.<kind>`, or a key of its own where it has a dot
    public record Problem(String place, String kind, List<String> arguments) {}

    /// @param figures the keys that are known
    public static List<Problem> of(SheetForm form, Set<String> figures) {
        var check = new FormCheck(form);
        check.sizes();
        form.cells((key, rule) -> check.cell(key, rule, figures));
        check.cycles();
        form.checks().forEach(check::comparison);
        return List.copyOf(check.found);
    }

    private void sizes() {
        if (form.tables().isEmpty() && form.narratives().isEmpty()) {
            add("", "empty");
        }
        int cells = 0;
        for (var table : form.tables()) {
            cells += table.rows().size() * table.columns().size();
            if (table.rows().isEmpty() || table.columns().isEmpty()) {
                add("B" + table.no(), "tableEmpty");
            }
        }
        if (cells > MOST_CELLS) {
            add("", "large", String.valueOf(MOST_CELLS));
        }
    }

    private void cell(CellKey key, CellRule rule, Set<String> figures) {
        switch (rule.kind()) {
            case FORMULA -> formula(key, rule.formula());
            case FIGURE -> {
                if (!figures.contains(rule.figure())) {
                    add(key.toString(), "figure", rule.figure());
                }
            }
            case CHOICE -> {
                if (rule.choices().size() < 2) {
                    add(key.toString(), "choices");
                }
            }
            default -> {}
        }
    }

    private void formula(CellKey key, String text) {
        try {
            var all = new ArrayList<CellKey>();
            for (var reference : Formula.read(text).references()) {
                var places = reference.from(key, form);
                if (places.isEmpty()) {
                    add(key.toString(), "reference", text);
                }
                all.addAll(reference.previous() ? List.of() : places);
            }
            needs.put(key, all);
        } catch (Refusal mistake) {
            add(key.toString(), mistake.messageKey(), words(mistake));
        }
    }

    private void comparison(SheetForm.Check check) {
        var place = "B" + check.table();
        try {
            var read = Formula.read(check.expression());
            var first = form.table(check.table());
            if (first.isEmpty()
                    || first.get().rows().isEmpty()
                    || first.get().columns().isEmpty()) {
                add(place, "checkTable");
                return;
            }
            var here = first.get()
                    .key(first.get().rows().getFirst(), first.get().columns().getFirst());
            if (read.references().stream()
                    .anyMatch(reference -> reference.from(here, form).isEmpty())) {
                add(place, "reference", check.expression());
            } else if (Computation.over(form, everywhereOne(), Map.of()).holds(read, here) == null
                    && read.references().stream().noneMatch(Reference::previous)) {
                add(place, "comparison", check.expression());
            }
        } catch (Refusal mistake) {
            add(place, mistake.messageKey(), words(mistake));
        }
    }

    /// A trial over a filled-in form, to see whether the expression compares anything.
    private Computed everywhereOne() {
        var ones = new HashMap<CellKey, String>();
        form.cells((key, rule) -> ones.put(key, "1"));
        return new Computed(ones, Map.of());
    }

    private void cycles() {
        var clean = new HashSet<CellKey>();
        for (var key : needs.keySet().stream().sorted().toList()) {
            if (turns(key, clean)) {
                add(key.toString(), "cycle");
                return;
            }
        }
    }

    /// Whether what a cell needs leads into a circle. Without recursion: a form may be one long chain.
    private boolean turns(CellKey start, Set<CellKey> clean) {
        var way = new ArrayDeque<CellKey>();
        var open = new HashSet<CellKey>();
        way.push(start);
        while (!way.isEmpty()) {
            var key = way.peek();
            if (clean.contains(key)) {
                way.pop();
            } else if (open.add(key)) {
                for (var need : needs.getOrDefault(key, List.of())) {
                    if (open.contains(need)) {
                        return true;
                    }
                    way.push(need);
                }
            } else {
                open.remove(key);
                clean.add(key);
                way.pop();
            }
        }
        return false;
    }

    private static String[] words(Refusal mistake) {
        return java.util.Arrays.stream(mistake.arguments()).map(String::valueOf).toArray(String[]::new);
    }

    private void add(String place, String kind, String... arguments) {
        found.add(new Problem(place, kind, List.of(arguments)));
    }
}
