package vn.xaso.indicators.alerts.web;

import java.util.Arrays;
import java.util.Map;
import vn.xaso.directory.PositionKind;
import vn.xaso.indicators.alerts.domain.AlertKind;
import vn.xaso.indicators.alerts.domain.AlertRule;
import vn.xaso.kernel.Absent;

/// What was typed for one rule. What is no number comes back as one that makes no sense.
final class RuleForm {

    private RuleForm() {}

    static AlertRule rule(Map<String, String> sent) {
        var kind = Arrays.stream(AlertKind.values())
                .filter(one -> one.name().equals(sent.get("kind")))
                .findFirst()
                .orElseThrow(() -> new Absent("rule " + sent.get("kind")));
        var owner = Arrays.stream(PositionKind.values())
                .filter(one -> one.name().equals(sent.get("owner")))
                .findFirst()
                .orElse(PositionKind.SPECIALIST);
        int threshold = kind.hasThreshold() ? number(sent.getOrDefault("threshold", "")) : 0;
        int days = kind.hasDays() ? number(sent.getOrDefault("days", "")) : 0;
        return new AlertRule(kind, sent.containsKey("active"), threshold, days, owner);
    }

    private static int number(String typed) {
        return typed.strip().matches("\\d{1,5}") ? Integer.parseInt(typed.strip()) : -1;
    }
}
