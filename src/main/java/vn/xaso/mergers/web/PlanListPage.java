package vn.xaso.mergers.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// All plans of the province, and the form for a new one.
public record PlanListPage(List<Line> lines, Map<String, String> typed, List<FieldMessage> messages) {

    public record Line(String href, String name, String basis, String day, String units, Tag tag) {}

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
