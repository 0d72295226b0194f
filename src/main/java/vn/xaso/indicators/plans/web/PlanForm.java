package vn.xaso.indicators.plans.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.plans.application.PlanDesk;
import vn.xaso.indicators.plans.domain.Plan;
import vn.xaso.kernel.Absent;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Days;

/// What was typed on the pages of plans.
final class PlanForm {

    private PlanForm() {}

    static PlanDesk.Typed plan(Map<String, String> sent) {
        var kind = find(Plan.Kind.values(), sent.get("kind"));
        return new PlanDesk.Typed(
                kind == null ? Plan.Kind.OTHER : kind,
                sent.getOrDefault("title", ""),
                sent.getOrDefault("basis", ""),
                Days.find(sent.get("from")).orElse(null),
                Days.find(sent.get("to")).orElse(null));
    }

    /// @param formulas those in force
    /// @param people of the unit, by their id
    static PlanDesk.TypedMeasure measure(Map<String, String> sent, List<Choice> formulas, List<Choice> people) {
        var formula = choice(formulas, sent.get("formula"));
        var person = choice(people, sent.get("person"));
        var named = sent.getOrDefault("owner", "").strip();
        return new PlanDesk.TypedMeasure(
                uuid(sent.getOrDefault("goal", new UUID(0, 0).toString())),
                sent.getOrDefault("title", ""),
                person == null ? null : UUID.fromString(person.value()),
                named.isEmpty() && person != null ? person.label() : named,
                Days.find(sent.get("from")).orElse(null),
                Days.find(sent.get("due")).orElse(null),
                formula == null ? null : formula.value(),
                number(sent.get("target")),
                sent.getOrDefault("countedIn", ""));
    }

    private static @Nullable Choice choice(List<Choice> choices, @Nullable String value) {
        return choices.stream()
                .filter(one -> one.value().equals(value))
                .findFirst()
                .orElse(null);
    }

    static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new Absent("id " + text);
        }
    }

    /// As people type it, with a comma or a point before the decimals.
    static @Nullable BigDecimal number(@Nullable String typed) {
        var tidy = typed == null ? "" : typed.strip().replace(',', '.');
        return tidy.matches("\\d{1,10}(\\.\\d{1,2})?") ? new BigDecimal(tidy) : null;
    }

    static <E extends Enum<E>> @Nullable E find(E[] all, @Nullable String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
