package vn.xaso.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.xaso.demo.Act.Step;
import vn.xaso.kernel.deadline.Deadline;
import vn.xaso.procedures.ProcedureVersion;

/// Writes down act after act of one case, each some working minutes after the one before.
final class Script {

    /// With its submission.
    static final int ACTS_OF_AN_ORDINARY_CASE = 8;

    private final OfficeHours hours;
    private final List<Act> acts = new ArrayList<>();
    private Instant at;

    Script(OfficeHours hours, Instant submittedAt) {
        this.hours = hours;
        this.at = submittedAt;
        acts.add(new Act(submittedAt, Step.SUBMIT, ""));
    }

    Script then(Step step, long minutes) {
        return then(step, minutes, "");
    }

    Script then(Step step, long minutes, String words) {
        if (minutes < 0) {
            throw new IllegalArgumentException("No act comes before the one before it");
        }
        at = hours.after(at, minutes);
        acts.add(new Act(at, step, words));
        return this;
    }

    /// The rest of an ordinary case: accepted soon, issued after that share of the time allowed, fetched later.
    ///
    /// @param share of the working minutes between acceptance and due date; below 1 is on time
    Script ordinary(ProcedureVersion procedure, double share, long toAccept, long toFetch) {
        then(Step.ACCEPT, toAccept);
        long total = Math.max(30, (long) (minutesAllowed(procedure) * share));
        return then(Step.ASSIGN, total / 20)
                .then(Step.REVIEW, total / 10)
                .then(Step.DRAFT, total / 2)
                .then(Step.SIGN, total / 5)
                .then(Step.ISSUE, total / 8)
                .then(Step.HAND_OVER, toFetch);
    }

    /// The working minutes between the last act, an acceptance, and the due date.
    long minutesAllowed(ProcedureVersion procedure) {
        var due = Deadline.of(procedure.timeLimit(), at, hours.calendar()).originalDueAt();
        return hours.calendar().workingMinutesBetween(at, due);
    }

    List<Act> acts() {
        return List.copyOf(acts);
    }
}
