package vn.xaso.cases.legs.domain;

import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.LegMoves.Move;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;

/// Who sees a leg and who makes which move.
public final class LegRights {

    private LegRights() {}

    public static boolean maySee(Actor actor, Leg leg) {
        if (isOwn(actor, leg)) {
            return true;
        }
        if (leg.side() == Side.ASKED) {
            return actor.may(Right.READ_CASES) || actor.may(Right.ASSIGN_CASES);
        }
        return seesAllReceived(actor) || actor.may(Right.ANSWER_LEGS) && isOfOffice(actor, leg);
    }

    public static boolean seesAllReceived(Actor actor) {
        return actor.may(Right.ASSIGN_LEGS) || actor.may(Right.READ_CASES);
    }

    public static boolean seesAllAsked(Actor actor) {
        return actor.may(Right.READ_CASES) || actor.may(Right.ASSIGN_CASES);
    }

    public static boolean may(Actor actor, Leg leg, Move move) {
        var who = move.who();
        if (leg.side() == Side.ASKED) {
            boolean byHand = leg.isOutside() && who != LegMoves.Maker.ASKER && move.act() != LegAct.ASSIGN;
            return (who == LegMoves.Maker.ASKER || byHand) && (isOwn(actor, leg) || actor.may(Right.ASSIGN_CASES));
        }
        return switch (who) {
            case HEAD -> actor.may(Right.ASSIGN_LEGS);
            case ANSWERER -> isOwn(actor, leg) || actor.may(Right.ASSIGN_LEGS) || isFree(actor, leg);
            case ASKER, ASKER_OUTSIDE -> false;
        };
    }

    /// Nobody has it in hand: whoever answers for the office may take it up.
    private static boolean isFree(Actor actor, Leg leg) {
        return leg.inHand().official() == null && actor.may(Right.ANSWER_LEGS) && isOfOffice(actor, leg);
    }

    private static boolean isOwn(Actor actor, Leg leg) {
        return actor.person().equals(leg.inHand().official());
    }

    private static boolean isOfOffice(Actor actor, Leg leg) {
        var office = leg.partner().office();
        return office == null || office.equals(actor.office());
    }
}
