package vn.xaso.cases.phrases.domain;

import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;

/// Who keeps which sentences: heads and the administrator those of the unit, everybody who writes notes his or her own.
public final class PhraseRights {

    private PhraseRights() {}

    /// Whoever heads an office gives work to its people; the director of the service centre gives documents only.
    public static boolean mayKeepOfUnit(Actor actor) {
        return actor.may(Right.ASSIGN_CASES) || actor.may(Right.ASSIGN_DOCUMENTS) || actor.may(Right.CLOSE_PROCEDURES);
    }

    /// Whoever does one of the acts that take a sentence.
    public static boolean mayKeepOwn(Actor actor) {
        return actor.may(Right.RECEIVE_CASES) || actor.may(Right.REVIEW_CASES) || actor.may(Right.DECIDE_CASES);
    }

    public static boolean maySee(Actor actor) {
        return mayKeepOfUnit(actor) || mayKeepOwn(actor);
    }

    /// What somebody keeps for himself or herself is not shown to anybody else.
    public static boolean maySee(Actor actor, Phrase phrase) {
        return maySee(actor)
                && phrase.unit().equals(actor.unit())
                && (phrase.isOfUnit() || actor.person().equals(phrase.owner()));
    }

    public static boolean mayKeep(Actor actor, Phrase phrase) {
        return maySee(actor, phrase) && (phrase.isOfUnit() ? mayKeepOfUnit(actor) : mayKeepOwn(actor));
    }
}
