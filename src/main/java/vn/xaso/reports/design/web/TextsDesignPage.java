package vn.xaso.reports.design.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// The texts of a form, and its checks.
public record TextsDesignPage(
        String href,
        String formHref,
        String form,
        int seen,
        boolean draft,
        List<Line> narratives,
        List<Line> checks,
        List<Choice> tables,
        List<Choice> levels,
        List<FieldMessage> messages) {

    public record Line(String prefix, String name, Map<String, String> fields) {

        public String of(String field) {
            return fields.getOrDefault(field, "");
        }
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
