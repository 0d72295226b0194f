package vn.xaso.cases.application;

import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseMoves;
import vn.xaso.cases.domain.MoveMaker;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;

/// Whether an official may do an act with a case as it is: the right, the state, and in whose hands it lies.
public final class ActPermission {

    private ActPermission() {}

    /// @throws Absent when the case or the right is not there
    /// @throws Refusal when the state does not allow the act, or the case is in other hands
    public static void require(Actor actor, CaseFile caseFile, CaseAct act) {
        requireEver(actor, caseFile, act);
        requireNow(actor, caseFile, act);
    }

    /// Before anything is told about the case: the state and the version are for those who may act.
    static void requireEver(Actor actor, CaseFile caseFile, CaseAct act) {
        if (caseFile.state() == CaseState.DRAFT || !mayEver(actor, act) || !CaseReaders.may(actor, caseFile)) {
            throw new Absent("draft or right " + caseFile.id());
        }
    }

    static void requireNow(Actor actor, CaseFile caseFile, CaseAct act) {
        var maker = makerOf(caseFile, act);
        actor.require(rightOf(maker));
        if (maker == MoveMaker.SPECIALIST && !actor.person().equals(caseFile.assignee())) {
            throw new Refusal("cases.refusal.notYours");
        }
    }

    private static boolean mayEver(Actor actor, CaseAct act) {
        return CaseMoves.TABLE.stream()
                .filter(move -> move.act() == act && move.who() != MoveMaker.PROGRAM)
                .anyMatch(move -> actor.may(rightOf(move.who())));
    }

    /// What the applicant does, reception writes down.
    private static Right rightOf(MoveMaker maker) {
        var right = maker.right();
        return right == null ? Right.RECEIVE_CASES : right;
    }

    private static MoveMaker makerOf(CaseFile caseFile, CaseAct act) {
        var from = CaseMoves.throughReview(caseFile.state(), act) ? CaseState.IN_REVIEW : caseFile.state();
        return CaseMoves.find(from, act)
                .orElseThrow(() -> new Refusal("cases.refusal.notNow"))
                .who();
    }
}
