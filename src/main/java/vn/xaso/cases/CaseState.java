package vn.xaso.cases;

import java.util.EnumSet;
import java.util.Set;

/// Where a case stands in the office. Each state is one of the ten national states (DVCQG `TrangThaiHoSo`).
///
/// Late is not a state: a late case is still returned.
public enum CaseState {
    DRAFT(0),
    SUBMITTED(1),
    NEEDS_FIX_BEFORE_ACCEPT(5),
    REFUSED(3),
    ACCEPTED(2),
    ASSIGNED(4),
    IN_REVIEW(4),
    WAIT_SUPPLEMENT(5),
    WAIT_PAYMENT(6),
    WAIT_OTHER_ORG(4),
    TRANSFERRED_UP(4),
    SUBMITTED_TO_LEADER(4),
    RETURNED_TO_SPECIALIST(4),
    SIGNED(4),
    RESULT_ISSUED(9),
    NEGATIVE_RESULT(9),
    RETURNED_RESULT(10),
    WITHDRAWN(7),
    STOPPED(8);

    /// States in which the office owes nothing any more.
    public static final Set<CaseState> ENDED = EnumSet.of(REFUSED, RETURNED_RESULT, WITHDRAWN, STOPPED);

    /// States in which the matter is decided; what is left is to hand the result over.
    public static final Set<CaseState> DECIDED = EnumSet.of(RESULT_ISSUED, NEGATIVE_RESULT);

    private final int nationalCode;

    CaseState(int nationalCode) {
        this.nationalCode = nationalCode;
    }

    /// The national state; 0 for a draft, which the national portal does not know.
    public int nationalCode() {
        return nationalCode;
    }

    /// Says whether somebody still has to do something.
    public boolean isOpen() {
        return this != DRAFT && !ENDED.contains(this);
    }

    /// Says whether the case was received: only then it counts and has a code.
    public boolean isReceived() {
        return switch (this) {
            case DRAFT, SUBMITTED, NEEDS_FIX_BEFORE_ACCEPT, REFUSED -> false;
            default -> true;
        };
    }
}
