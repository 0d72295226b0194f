package vn.xaso.reports.entry.domain;

import java.util.Arrays;
import java.util.List;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;

/// What may be done with a report, from where to where, and by whom: the table of moves.
///
/// Law: 09/2019/NĐ-CP
public enum ReportAct {
    SUBMIT(ReportState.SUBMITTED, Right.HANDLE_DOCUMENTS),
    /// Whoever filled it in takes it back before the leader has signed.
    TAKE_BACK(ReportState.DRAFT, Right.HANDLE_DOCUMENTS),
    /// The leader does not agree.
    RETURN(ReportState.DRAFT, Right.DECIDE_CASES),
    SIGN(ReportState.SIGNED, Right.DECIDE_CASES),
    SEND(ReportState.SENT, Right.ISSUE_DOCUMENTS),
    /// Before the province has taken it.
    RECALL(ReportState.DRAFT, Right.ISSUE_DOCUMENTS),
    /// After the province has sent it back.
    REOPEN(ReportState.DRAFT, Right.HANDLE_DOCUMENTS);

    private final ReportState to;
    private final Right right;

    ReportAct(ReportState to, Right right) {
        this.to = to;
        this.right = right;
    }

    public ReportState to() {
        return to;
    }

    public Right right() {
        return right;
    }

    public boolean startsIn(ReportState state) {
        return switch (this) {
            case SUBMIT -> state == ReportState.DRAFT;
            case TAKE_BACK, SIGN -> state == ReportState.SUBMITTED;
            case RETURN -> state == ReportState.SUBMITTED || state == ReportState.SIGNED;
            case SEND -> state == ReportState.SIGNED;
            case RECALL, REOPEN -> state == ReportState.SENT;
        };
    }

    /// @param standing what the province said about the sending that counts
    public static List<ReportAct> open(Actor actor, ReportState state, Standing standing) {
        return Arrays.stream(values())
                .filter(act -> act.startsIn(state) && actor.may(act.right) && act.fits(standing))
                .toList();
    }

    public boolean fits(Standing standing) {
        return switch (this) {
            case RECALL -> standing == Standing.WAITS;
            case REOPEN -> standing == Standing.RETURNED;
            default -> true;
        };
    }

    /// What the province said about the sending that counts.
    public enum Standing {
        /// Nothing counts.
        NONE,
        WAITS,
        TAKEN,
        RETURNED
    }
}
