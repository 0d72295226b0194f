package vn.xaso.cases.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.deadline.Pause;

/// The times of a case.
///
/// @param dueAt before acceptance: by when reception owes an answer; after it: when the result is due; null while the
///     clock stands still
/// @param originalDueAt as promised at acceptance
/// @param finishedAt when the matter was decided and issued, refused, stopped or withdrawn
/// @param returnedAt when the result was handed over
/// @param supplements how often the applicant was asked for more papers after acceptance
public record CaseTimes(
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant dueAt,
        @Nullable Instant originalDueAt,
        List<Pause> pauses,
        int supplements,
        @Nullable Instant finishedAt,
        @Nullable Instant returnedAt) {

    public static CaseTimes ofDraft() {
        return new CaseTimes(null, null, null, null, List.of(), 0, null, null);
    }

    public CaseTimes submitted(Instant at, Instant answerBy) {
        return new CaseTimes(
                submittedAt == null ? at : submittedAt, null, answerBy, null, List.of(), supplements, null, null);
    }

    public CaseTimes waitingForApplicant() {
        return new CaseTimes(submittedAt, acceptedAt, null, originalDueAt, pauses, supplements, finishedAt, returnedAt);
    }

    public CaseTimes accepted(Instant at, Instant due) {
        return new CaseTimes(submittedAt, at, due, due, List.of(), supplements, null, null);
    }

    public CaseTimes stopped(Pause pause, boolean countsAsSupplement) {
        var all = new java.util.ArrayList<>(pauses);
        all.add(pause);
        int count = countsAsSupplement ? supplements + 1 : supplements;
        return new CaseTimes(
                submittedAt, acceptedAt, null, originalDueAt, List.copyOf(all), count, finishedAt, returnedAt);
    }

    public CaseTimes resumed(List<Pause> ended, Instant due) {
        return new CaseTimes(
                submittedAt, acceptedAt, due, originalDueAt, List.copyOf(ended), supplements, finishedAt, returnedAt);
    }

    public CaseTimes extendedTo(Instant due) {
        return new CaseTimes(submittedAt, acceptedAt, due, originalDueAt, pauses, supplements, finishedAt, returnedAt);
    }

    public CaseTimes finished(Instant at) {
        return new CaseTimes(submittedAt, acceptedAt, dueAt, originalDueAt, pauses, supplements, at, returnedAt);
    }

    public CaseTimes returned(Instant at) {
        return new CaseTimes(submittedAt, acceptedAt, dueAt, originalDueAt, pauses, supplements, finishedAt, at);
    }

    /// Says whether the case is late at that time, or ended late.
    public boolean isLateAt(Instant now) {
        var end = finishedAt == null ? now : finishedAt;
        return dueAt != null && end.isAfter(dueAt);
    }
}
