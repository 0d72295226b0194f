package vn.xaso.procedures.design.domain;

import static vn.xaso.procedures.design.domain.Finding.error;
import static vn.xaso.procedures.design.domain.Finding.warning;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.procedures.LinkedStep;
import vn.xaso.procedures.ProcedureVersion;

/// What must be right in the steps of a linked procedure: each has somebody who does it and a time, and all together
/// fit into the time of the procedure.
///
/// Law: 63/2024/NĐ-CP
final class LinkCheck {

    /// A step here of which the file says no time: its own procedure does, and takes a day at least.
    private static final int HOURS_OF_A_STEP_HERE = 8;

    private final ProcedureVersion version;
    private final List<Finding> found = new ArrayList<>();

    private LinkCheck(ProcedureVersion version) {
        this.version = version;
    }

    static List<Finding> of(ProcedureVersion version) {
        var check = new LinkCheck(version);
        version.links().forEach(check::step);
        if (check.found.isEmpty() && version.isLinked()) {
            check.time();
        }
        return List.copyOf(check.found);
    }

    private void step(LinkedStep step) {
        var procedure = step.procedure();
        require(!step.isHere() || procedure != null, step, "linkWithoutProcedure");
        require(procedure == null || !procedure.equals(version.code()), step, "linkToItself");
        require(step.isHere() || !step.organisation().isBlank(), step, "linkWithoutOrganisation");
        require(step.isHere() || step.limit() != null, step, "linkWithoutLimit");
        require(step.after().stream().allMatch(before -> before < step.order()), step, "linkAfter");
        if (step.result().isBlank()) {
            found.add(warning(Place.LINKS, step.order(), "linkWithoutResult", step.order()));
        }
    }

    private void require(boolean right, LinkedStep step, String rule) {
        if (!right) {
            found.add(error(Place.LINKS, step.order(), rule, step.order()));
        }
    }

    private void time() {
        var limit = version.limit();
        int granted = limit == null ? Integer.MAX_VALUE : WorkingHours.of(limit);
        int longest = longest(version.links());
        if (longest > granted) {
            found.add(error(Place.LINKS, 0, "linksTooLong", longest, granted));
        }
    }

    /// The hours of the longest chain of steps that wait for one another.
    static int longest(List<LinkedStep> steps) {
        var ends = new int[steps.size() + 1];
        int longest = 0;
        for (var step : steps) {
            int begin =
                    step.after().stream().mapToInt(before -> ends[before]).max().orElse(0);
            var limit = step.limit();
            ends[step.order()] = begin + (limit == null ? HOURS_OF_A_STEP_HERE : WorkingHours.of(limit));
            longest = Math.max(longest, ends[step.order()]);
        }
        return longest;
    }
}
