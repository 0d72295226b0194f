package vn.xaso.cases.steps.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One stay of a case in a step of its design. A step to which the work is sent back is visited again.
///
/// @param no counts from 1 in each case
/// @param step the number of the step in the design
/// @param from the step that sent the work back here, or 0
/// @param begunAt null while it waits for others
/// @param dueAt by when the step should be done, by the hours of the design; null where it has none or the clock stands
/// @param worker who has or had it in hand
/// @param leg the question to the office that is asked, or null
/// @param note why it was sent back or went on without an answer, or empty
public record Visit(
        int no,
        int step,
        State state,
        int from,
        Instant arrivedAt,
        @Nullable Instant begunAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        Worker worker,
        @Nullable UUID leg,
        String note) {

    public enum State {
        /// Reached; others that lead here are not done, or nobody has taken it up.
        WAITING,
        AT_WORK,
        DONE,
        /// The work went back to an earlier step.
        SENT_BACK,
        /// The case went on although the office that was asked has not answered; somebody decided so.
        WENT_ON,
        /// Somebody sent the work back, or the case ended, before this step was done.
        DROPPED;

        public boolean isOpen() {
            return this == WAITING || this == AT_WORK;
        }
    }

    /// @param name as it was that day, or the name of the office that is asked
    public record Worker(@Nullable UUID official, String name) {
        public static final Worker NOBODY = new Worker(null, "");
    }

    public boolean isAtWork() {
        return state == State.AT_WORK;
    }

    /// Whether it is late now, or ended late.
    public boolean isLateAt(Instant now) {
        return dueAt != null && (endedAt == null ? now : endedAt).isAfter(dueAt);
    }

    Visit begun(Instant at, @Nullable Instant due, Worker by) {
        return new Visit(no, step, State.AT_WORK, from, arrivedAt, at, due, null, by, leg, note);
    }

    Visit ended(State end, Instant at, String why) {
        return new Visit(no, step, end, from, arrivedAt, begunAt, dueAt, at, worker, leg, why);
    }

    Visit waitingAgain() {
        return new Visit(no, step, State.WAITING, from, arrivedAt, null, null, null, Worker.NOBODY, leg, note);
    }

    Visit withLeg(UUID asked, Worker office, Instant due) {
        return new Visit(no, step, state, from, arrivedAt, begunAt, due, endedAt, office, asked, note);
    }

    Visit withDue(@Nullable Instant due) {
        return new Visit(no, step, state, from, arrivedAt, begunAt, due, endedAt, worker, leg, note);
    }

    Visit withWorker(Worker other) {
        return new Visit(no, step, state, from, arrivedAt, begunAt, dueAt, endedAt, other, leg, note);
    }
}
