package vn.xaso.documents.dossiers.application;

import java.util.Objects;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.DossierAct;
import vn.xaso.documents.dossiers.domain.DossierMaker;
import vn.xaso.documents.dossiers.domain.DossierMoves;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;

/// Who may see a dossier and who may act on it.
public final class DossierAccess {

    private DossierAccess() {}

    /// Who sees all dossiers of the unit; others see their own and those of their office.
    public static boolean readsAll(Actor actor) {
        return actor.may(Right.READ_DOCUMENTS) || actor.may(Right.KEEP_ARCHIVE);
    }

    /// Who keeps the list sees what the list says, and may act on that.
    static void requireReadable(Actor actor, Dossier dossier) {
        if (!mayRead(actor, dossier) && !actor.may(Right.MANAGE_DOCUMENT_RULES)) {
            throw new Absent("dossier " + dossier.id());
        }
    }

    public static boolean mayRead(Actor actor, Dossier dossier) {
        return readsAll(actor) || actor.may(Right.HANDLE_DOCUMENTS) && isNear(actor, dossier);
    }

    /// Before anything is told about the dossier: its state and version are for those who may act.
    static void requireEver(Actor actor, DossierAct act) {
        boolean ever = DossierMoves.TABLE.stream()
                .filter(move -> move.act() == act)
                .anyMatch(move -> actor.may(move.who().right()));
        if (!ever) {
            throw new Absent("right to " + act);
        }
    }

    public static boolean mayDo(Actor actor, Dossier dossier, DossierAct act) {
        return DossierMoves.find(dossier.state(), act)
                .map(move -> is(actor, move.who(), dossier))
                .orElse(false);
    }

    static boolean is(Actor actor, DossierMaker who, Dossier dossier) {
        if (!actor.may(who.right())) {
            return false;
        }
        return switch (who) {
            case KEEPER -> isKeeper(actor, dossier) || isHeadOf(actor, dossier);
            case FILER -> actor.may(Right.READ_DOCUMENTS) || isNear(actor, dossier);
            case LIST_KEEPER, LEADER, ARCHIVIST -> true;
        };
    }

    public static boolean isKeeper(Actor actor, Dossier dossier) {
        return actor.person().equals(dossier.plan().keeper());
    }

    private static boolean isHeadOf(Actor actor, Dossier dossier) {
        return actor.may(Right.ASSIGN_DOCUMENTS) && isOfTheOffice(actor, dossier);
    }

    private static boolean isNear(Actor actor, Dossier dossier) {
        return isKeeper(actor, dossier) || isOfTheOffice(actor, dossier);
    }

    private static boolean isOfTheOffice(Actor actor, Dossier dossier) {
        return actor.office() != null
                && Objects.equals(actor.office(), dossier.plan().office());
    }
}
