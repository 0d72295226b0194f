package vn.xaso.procedures.design.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.FeeItem.Step;

/// Steps of a fee as they are typed: `3: 1.000; 11: 500`.
final class FeeSteps {

    private static final Pattern STEP = Pattern.compile("(\\d{1,5})\\s*[:=]\\s*([\\d.]{1,13})\\s*đ?");

    private FeeSteps() {}

    static String told(List<Step> steps) {
        return steps.stream()
                .map(step -> step.from() + ": " + step.each().toString().replace(" đ", ""))
                .collect(Collectors.joining("; "));
    }

    /// Nothing where it says anything else.
    static Optional<List<Step>> read(String typed) {
        var steps = new ArrayList<Step>();
        for (var part : typed.split("[;,]", -1)) {
            var step = STEP.matcher(part.strip());
            if (step.matches() && step.group(2).chars().anyMatch(Character::isDigit)) {
                steps.add(new Step(
                        Integer.parseInt(step.group(1)),
                        new Money(Long.parseLong(step.group(2).replace(".", "")))));
            } else if (!part.isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(steps));
    }
}
