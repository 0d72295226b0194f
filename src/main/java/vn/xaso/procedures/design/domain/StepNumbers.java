package vn.xaso.procedures.design.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.xaso.procedures.Flow.StepAct;
import vn.xaso.procedures.ProcedureVersion.InternalStep;

/// The numbers by which steps name each other.
public final class StepNumbers {

    private StepNumbers() {}

    /// Counts the steps from 1 without gaps, and what they say of each other with them: the catalogue does so too.
    public static List<InternalStep> counted(List<InternalStep> written) {
        var steps = written.stream()
                .sorted(Comparator.comparingInt(InternalStep::order))
                .toList();
        var numbers = steps.stream().map(InternalStep::order).toList();
        var counted = new ArrayList<InternalStep>();
        for (var step : steps) {
            int order = numbers.indexOf(step.order()) + 1;
            boolean end = StepAct.find(step.act()).map(StepAct::isEnd).orElse(false);
            var next = step.next().isEmpty() && !end && order < steps.size()
                    ? List.of(order + 1)
                    : moved(step.next(), numbers);
            counted.add(new InternalStep(
                    order,
                    step.name(),
                    step.positionKind(),
                    step.officeKind(),
                    step.hours(),
                    step.act(),
                    next,
                    moved(step.returnsTo(), numbers),
                    step.condition()));
        }
        return counted;
    }

    /// What leads nowhere keeps leading nowhere, so that the checks can say it.
    private static List<Integer> moved(List<Integer> named, List<Integer> numbers) {
        return named.stream()
                .map(number -> numbers.contains(number) ? numbers.indexOf(number) + 1 : numbers.size() + number)
                .toList();
    }
}
