package vn.xaso.indicators.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Choice;

/// Figures by hand, maxima and thresholds.
///
/// @param typed what was typed where it was refused
/// @param refused why, or empty
public record GivenPage(
        List<Choice> units,
        List<Choice> given,
        List<Choice> formulas,
        List<Figure> figures,
        List<Weight> weights,
        Map<String, String> typed,
        String refused) {

    public record Figure(
            String unit, String code, String month, String figure, String source, String when, String by) {}

    /// @param unsure whether the source does not say it with certainty
    public record Weight(
            String code, String indicator, String maximum, String threshold, String version, boolean unsure) {}

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }
}
