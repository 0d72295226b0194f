package vn.xaso.cases.views.domain;

import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;

/// Who keeps which lists: heads and the administrator those of the unit, everybody his or her own.
public final class ViewRights {

    private ViewRights() {}

    public static boolean mayKeepOfUnit(Actor actor) {
        return actor.may(Right.ASSIGN_CASES) || actor.may(Right.CLOSE_PROCEDURES);
    }

    public static boolean mayKeep(Actor actor, SavedView view) {
        return view.unit().equals(actor.unit())
                && (view.isOfUnit() ? mayKeepOfUnit(actor) : actor.person().equals(view.owner()));
    }
}
