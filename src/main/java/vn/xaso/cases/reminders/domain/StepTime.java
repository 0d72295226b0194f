package vn.xaso.cases.reminders.domain;

import java.util.List;
import java.util.Map;
import vn.xaso.cases.CaseState;

/// How much of the time of a procedure is for the steps that come after the one at which a case is.
public final class StepTime {

    private static final List<String> STEPS = List.of("RECEIVE", "ASSIGN", "REVIEW", "DECIDE", "ISSUE");

    private StepTime() {}

    /// @param hours working hours of each step, as the procedure names it
    public static int hoursAfter(CaseState state, Map<String, Integer> hours) {
        return STEPS.stream()
                .skip(current(state) + 1L)
                .mapToInt(step -> hours.getOrDefault(step, 0))
                .sum();
    }

    private static int current(CaseState state) {
        return switch (state) {
            case SUBMITTED, NEEDS_FIX_BEFORE_ACCEPT -> 0;
            case ACCEPTED -> 1;
            case SUBMITTED_TO_LEADER -> 3;
            case SIGNED -> 4;
            default -> 2;
        };
    }
}
