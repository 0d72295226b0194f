package vn.xaso.cases.bulk.domain;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseAct;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;

/// What may be done with many cases at once: acts of the table of moves that need nothing that differs from case to
/// case, and reminding those who have the cases in hand.
public enum BulkAct {
    ACCEPT(CaseAct.ACCEPT, Right.RECEIVE_CASES),
    ASSIGN(CaseAct.ASSIGN, Right.ASSIGN_CASES),
    START_REVIEW(CaseAct.START_REVIEW, Right.REVIEW_CASES),
    SUBMIT_TO_LEADER(CaseAct.SUBMIT_TO_LEADER, Right.REVIEW_CASES),
    RETURN_TO_SPECIALIST(CaseAct.RETURN_TO_SPECIALIST, Right.DECIDE_CASES),
    EXTEND(CaseAct.EXTEND, Right.DECIDE_CASES),
    HAND_OVER(CaseAct.HAND_OVER, Right.RETURN_RESULTS),
    REMIND(null, Right.ASSIGN_CASES);

    private final @Nullable CaseAct act;
    private final Right right;

    BulkAct(@Nullable CaseAct act, Right right) {
        this.act = act;
        this.right = right;
    }

    /// What the official says once, for all cases.
    public enum Need {
        NOTE,
        OFFICIAL,
        LEADER,
        DAY
    }

    public static List<BulkAct> of(Actor actor) {
        return Arrays.stream(values()).filter(act -> actor.may(act.right)).toList();
    }

    /// The act of the table of moves, or null where none is made.
    public @Nullable CaseAct act() {
        return act;
    }

    public Right right() {
        return right;
    }

    public boolean needs(Need need) {
        return switch (this) {
            case ACCEPT, START_REVIEW, REMIND -> false;
            case ASSIGN -> need == Need.OFFICIAL;
            case SUBMIT_TO_LEADER -> need == Need.NOTE || need == Need.LEADER;
            case EXTEND -> need == Need.NOTE || need == Need.DAY;
            case RETURN_TO_SPECIALIST, HAND_OVER -> need == Need.NOTE;
        };
    }
}
