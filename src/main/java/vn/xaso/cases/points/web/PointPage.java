package vn.xaso.cases.points.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// The places at which the unit receives.
public record PointPage(List<Line> lines, Map<String, String> typed, List<FieldMessage> messages) {

    /// @param act the address that closes it, or opens it again
    /// @param button what the button says
    public record Line(String name, String address, String hours, Tag tag, String act, String button) {}

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
