package vn.xaso.cases.linked.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.xaso.cases.linked.domain.StepRun.Standing;
import vn.xaso.procedures.LinkedStep;

/// Which steps of a linked case begin now: those whose steps before came to a good end. What stands behind a step that
/// failed never begins; all others go on.
///
/// Law: 63/2024/NĐ-CP
public final class LinkedOrder {

    private static final Set<Standing> LOST = EnumSet.of(Standing.FAILED, Standing.SKIPPED);

    private LinkedOrder() {}

    /// @param standings by the number of the step
    /// @return the steps that change, each either `OPEN` or `SKIPPED`
    public static Map<Integer, Standing> next(List<LinkedStep> steps, Map<Integer, Standing> standings) {
        var now = new TreeMap<>(standings);
        var changes = new TreeMap<Integer, Standing>();
        for (var step : steps) {
            if (now.get(step.order()) != Standing.WAITING) {
                continue;
            }
            var before = step.after().stream().map(now::get).toList();
            if (before.stream().anyMatch(LOST::contains)) {
                changes.put(step.order(), Standing.SKIPPED);
                now.put(step.order(), Standing.SKIPPED);
            } else if (before.stream().allMatch(one -> one == Standing.DONE)) {
                changes.put(step.order(), Standing.OPEN);
            }
        }
        return changes;
    }

    public static boolean haveAllEnded(Collection<Standing> standings) {
        return standings.stream().allMatch(Standing::hasEnded);
    }
}
