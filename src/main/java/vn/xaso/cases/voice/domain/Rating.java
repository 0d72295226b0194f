package vn.xaso.cases.voice.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// What the applicant thinks of the service in one case. Never a condition of anything.
///
/// @param comment in the applicant's words, or null
/// @param changedAt when the applicant changed it last, or null
public record Rating(
        UUID caseId,
        UnitId unit,
        String procedureCode,
        Satisfaction satisfaction,
        @Nullable String comment,
        Instant ratedAt,
        @Nullable Instant changedAt) {

    public static final int LONGEST_COMMENT = 500;

    /// How long the applicant may think better of it.
    static final Duration CHANGEABLE = Duration.ofDays(30);

    /// The result is there, whatever it says.
    private static final Set<CaseState> DONE =
            EnumSet.of(CaseState.RESULT_ISSUED, CaseState.NEGATIVE_RESULT, CaseState.RETURNED_RESULT);

    public static boolean isFor(CaseFile caseFile) {
        return DONE.contains(caseFile.state());
    }

    /// @param comment tidy; empty for none
    public static Rating first(CaseFile caseFile, Satisfaction satisfaction, String comment, Instant now) {
        if (!isFor(caseFile)) {
            throw new Refusal("voice.refusal.notYet");
        }
        return new Rating(
                caseFile.id(), caseFile.unit(), caseFile.procedureCode(), satisfaction, checked(comment), now, null);
    }

    /// The same rating after second thoughts; the day on which it was given stays.
    public Rating changed(Satisfaction other, String otherComment, Instant now) {
        if (!isOpen(now)) {
            throw new Refusal("voice.refusal.closed");
        }
        return new Rating(caseId, unit, procedureCode, other, checked(otherComment), ratedAt, now);
    }

    public boolean isOpen(Instant now) {
        return now.isBefore(openUntil());
    }

    public Instant openUntil() {
        return ratedAt.plus(CHANGEABLE);
    }

    /// Whether that says nothing new.
    public boolean says(Satisfaction other, String otherComment) {
        return satisfaction == other && otherComment.equals(comment == null ? "" : comment);
    }

    private static @Nullable String checked(String comment) {
        if (comment.length() > LONGEST_COMMENT) {
            throw new Refusal("voice.refusal.long", comment.length());
        }
        return comment.isEmpty() ? null : comment;
    }
}
