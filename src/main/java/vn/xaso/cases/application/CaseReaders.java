package vn.xaso.cases.application;

import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;

/// Which officials may open a case: who sees all cases, who assigns them, and in whose hands it is. A draft belongs to
/// the citizen alone.
public final class CaseReaders {

    private CaseReaders() {}

    public static boolean may(Actor actor, CaseFile caseFile) {
        boolean own = actor.person().equals(caseFile.assignee());
        return caseFile.version() > 0 && (own || actor.may(Right.READ_CASES) || actor.may(Right.ASSIGN_CASES));
    }
}
