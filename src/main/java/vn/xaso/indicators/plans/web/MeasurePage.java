package vn.xaso.indicators.plans.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// One measure: how far it is, in each unit, and what was reported.
///
/// @param units those that the plan was given to, the worst first
/// @param report whether the official may report a figure
/// @param change whether the official may change it
public record MeasurePage(
        String href,
        String planHref,
        String plan,
        String title,
        Tag standing,
        List<Fact> facts,
        int percent,
        List<Unit> units,
        List<Report> reports,
        boolean report,
        boolean change,
        String countedIn,
        String tried,
        Map<String, String> typed,
        List<FieldMessage> messages) {

    public record Unit(String name, String value, Tag standing) {}

    /// @param file the address of the evidence, or empty
    public record Report(String value, String at, String by, String note, String file, String fileName) {}

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
