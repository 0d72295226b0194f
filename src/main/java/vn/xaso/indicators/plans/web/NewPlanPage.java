package vn.xaso.indicators.plans.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// What is typed for a new plan.
public record NewPlanPage(List<Choice> kinds, Map<String, String> typed, List<FieldMessage> messages) {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
