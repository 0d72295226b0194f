package vn.xaso.procedures.design.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.xaso.procedures.LinkedStep;

/// The numbers by which linked steps name those that come before them.
public final class LinkNumbers {

    private LinkNumbers() {}

    /// Counts the steps from 1 without gaps. What names no step keeps doing so, so that the checks can say it.
    public static List<LinkedStep> counted(List<LinkedStep> written) {
        var steps = written.stream()
                .sorted(Comparator.comparingInt(LinkedStep::order))
                .toList();
        var numbers = steps.stream().map(LinkedStep::order).toList();
        var counted = new ArrayList<LinkedStep>();
        for (var step : steps) {
            var after = step.after().stream()
                    .map(one -> numbers.contains(one) ? numbers.indexOf(one) + 1 : numbers.size() + one)
                    .toList();
            counted.add(new LinkedStep(
                    counted.size() + 1,
                    step.name(),
                    step.place(),
                    step.procedure(),
                    step.caseName(),
                    step.organisation(),
                    step.limit(),
                    after,
                    step.result()));
        }
        return List.copyOf(counted);
    }
}
