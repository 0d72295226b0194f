package vn.xaso.reports.sheets;

import java.util.Map;

/// A form with all its values.
///
/// @param values what was typed, and what the formulas give; empty cells are left out
/// @param faults formulas without a value
public record Computed(Map<CellKey, String> values, Map<CellKey, CellFault> faults) {

    public Computed {
        values = Map.copyOf(values);
        faults = Map.copyOf(faults);
    }

    public String of(CellKey key) {
        return values.getOrDefault(key, "");
    }
}
