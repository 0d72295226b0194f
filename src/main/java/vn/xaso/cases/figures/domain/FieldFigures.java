package vn.xaso.cases.figures.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The figures of one field of procedures (lĩnh vực), or of all together.
///
/// @param field its name, or empty for the total
/// @param procedures the codes that were counted
public record FieldFigures(String field, Set<String> procedures, Map<Cell, Long> cases) {

    /// The total of no field.
    public static final FieldFigures NOTHING = none("");

    /// Every case stands in one cell.
    public record Cell(Came came, Stands stands) {}

    public FieldFigures {
        procedures = Set.copyOf(procedures);
        cases = Map.copyOf(cases);
    }

    public static FieldFigures none(String field) {
        return new FieldFigures(field, Set.of(), Map.of());
    }

    public long of(Figure figure) {
        return cases.entrySet().stream()
                .filter(cell -> figure.holds(cell.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public FieldFigures with(String procedure, Cell cell, long more) {
        return plus(new FieldFigures(field, Set.of(procedure), Map.of(cell, more)));
    }

    public FieldFigures plus(FieldFigures other) {
        var codes = new HashSet<>(procedures);
        codes.addAll(other.procedures);
        var sums = new HashMap<>(cases);
        other.cases.forEach((cell, count) -> sums.merge(cell, count, Long::sum));
        return new FieldFigures(field, codes, sums);
    }
}
