package vn.xaso.indicators.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.domain.Indicator.Behind;

/// Why a case or a procedure does not count: the field that is missing.
public enum Reason {
    /// The portal does not know the case.
    RECORD(null),
    /// The portal does not know that it ended.
    ENDED(null),
    NOT_ONLINE(Mark.ONLINE),
    NO_FILES(Mark.FILES),
    NO_RESULT_FILE(Mark.RESULT_FILE),
    NOT_PAID_ONLINE(Mark.PAID_ONLINE),
    NOT_REUSED(Mark.REUSED),
    NOT_FROM_STORE(Mark.FROM_STORE),
    NOT_IDENTIFIED(Mark.IDENTIFIED),
    /// It has not ended, and its day is over.
    OVERDUE(null),
    /// It ended after its day.
    LATE(null),
    /// More papers were asked for more than once.
    SUPPLEMENTS(null),
    /// The applicant gave 1 or 2 of 5.
    DISLIKED(null),
    /// The portal has another value.
    DIFFERENT(null),
    /// A part of the published procedure is missing.
    NOT_COMPLETE(null),
    /// The procedure can be done online, and has no form here.
    NO_FORM(null),
    NO_ONLINE_CASE(null),
    /// The fee cannot be paid online.
    NOT_PAYABLE(null),
    NO_ONLINE_PAYMENT(null),
    /// So says the figure by hand.
    BY_HAND(null);

    private final @Nullable Mark mark;

    Reason(@Nullable Mark mark) {
        this.mark = mark;
    }

    /// Whose absence it is, or null.
    public @Nullable Mark mark() {
        return mark;
    }

    /// Whether cases are missed for it, and not procedures.
    public boolean isOfCases() {
        return compareTo(NOT_COMPLETE) < 0;
    }

    /// Those that name a mark, for what the numerator wants beyond the denominator; the first that applies counts.
    public static List<Reason> wanted(Behind behind) {
        int wanted = CountingRule.of(behind.numerator()).marks()
                & ~CountingRule.of(behind.denominator()).marks();
        if ((wanted & Mark.ONLINE_COUNTED.bit()) != 0) {
            wanted |= Mark.bits(Mark.ONLINE, Mark.RESULT_FILE);
        }
        var reasons = new ArrayList<Reason>();
        for (var reason : values()) {
            if (reason.mark != null && (wanted & reason.mark.bit()) != 0) {
                reasons.add(reason);
            }
        }
        return reasons;
    }
}
