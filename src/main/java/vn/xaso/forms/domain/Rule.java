package vn.xaso.forms.domain;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Shows or hides a part of a form, or opens or shuts it, depending on other answers.
record Rule(Effect effect, Condition condition) {

    enum Effect {
        SHOW,
        HIDE,
        ENABLE,
        DISABLE
    }

    static List<Rule> of(JsonNode element) {
        var rule = element.get("rule");
        if (rule == null) {
            return List.of();
        }
        var effect = Effect.valueOf(rule.path("effect").asString("SHOW"));
        return List.of(new Rule(effect, Condition.of(rule.path("condition"))));
    }

    static boolean areShown(List<Rule> rules, ObjectNode answers, Place base) {
        for (var rule : rules) {
            boolean wrong = switch (rule.effect) {
                case SHOW -> !rule.condition.holds(answers, base);
                case HIDE -> rule.condition.holds(answers, base);
                case ENABLE, DISABLE -> false;
            };
            if (wrong) {
                return false;
            }
        }
        return true;
    }

    static boolean areOpen(List<Rule> rules, ObjectNode answers, Place base) {
        for (var rule : rules) {
            boolean wrong = switch (rule.effect) {
                case ENABLE -> !rule.condition.holds(answers, base);
                case DISABLE -> rule.condition.holds(answers, base);
                case SHOW, HIDE -> false;
            };
            if (wrong) {
                return false;
            }
        }
        return true;
    }
}
