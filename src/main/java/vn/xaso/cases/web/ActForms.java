package vn.xaso.cases.web;

import static vn.xaso.cases.web.ActForm.Shape.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseMove;
import vn.xaso.cases.domain.CaseMoves;
import vn.xaso.cases.domain.MoveMaker;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;

/// Which acts the case page offers: what the table of moves allows in this state and the official has the right to.
final class ActForms {

    private ActForms() {}

    static List<ActForm> of(CaseFile caseFile, Actor actor, boolean electronic) {
        var forms = new ArrayList<ActForm>();
        for (var move : CaseMoves.from(caseFile.state())) {
            if (may(move, caseFile, actor)) {
                forms.add(form(move.act(), electronic, caseFile));
            }
        }
        forms.sort(Comparator.comparing(ActForm::next).reversed());
        return List.copyOf(forms);
    }

    private static boolean may(CaseMove move, CaseFile caseFile, Actor actor) {
        var right = move.who().right();
        if (right == null) {
            return actor.may(Right.RECEIVE_CASES);
        }
        boolean inHand = move.who() != MoveMaker.SPECIALIST || actor.person().equals(caseFile.assignee());
        return actor.may(right) && inHand;
    }

    private static ActForm form(CaseAct act, boolean electronic, CaseFile caseFile) {
        return switch (act) {
            case SUBMIT -> new ActForm("submit", "submission", PLAIN, true);
            case ACCEPT -> new ActForm("accept", "acceptance", PLAIN, true);
            case ASK_FIX -> new ActForm("askFix", "fix-requests", NOTE, false);
            case FIX, SUPPLY -> new ActForm("answer", "answers", NOTE, true);
            case REFUSE -> new ActForm("refuse", "refusal", NOTE, false);
            case ASSIGN -> new ActForm("assign", "assignment", ASSIGN, caseFile.assignee() == null);
            case START_REVIEW -> new ActForm("startReview", "review", PLAIN, true);
            case REQUEST_SUPPLEMENT -> new ActForm("supplement", "supplement-requests", SUPPLEMENT, false);
            case REQUEST_PAYMENT -> new ActForm("payment", "payment-requests", NOTE, false);
            case RECORD_PAYMENT -> new ActForm("paid", "payments", NOTE, true);
            case CONSULT -> new ActForm("consult", "consultations", NOTE, false);
            case RECORD_ANSWER -> new ActForm("consulted", "consultation-answers", NOTE, true);
            case TRANSFER_UP -> new ActForm("transfer", "transfers", NOTE, false);
            case RECORD_LEG_RESULT -> new ActForm("transferred", "transfer-results", NOTE, true);
            case SUBMIT_TO_LEADER -> new ActForm("submitToLeader", "leader-submissions", DRAFT, true);
            case RETURN_TO_SPECIALIST -> new ActForm("returnToSpecialist", "returns", NOTE, false);
            case SIGN -> new ActForm("sign", "signature", electronic ? PIN : PLAIN, true);
            case ISSUE -> new ActForm("issue", "issue", electronic ? PIN : PLAIN, true);
            case HAND_OVER -> new ActForm("handOver", "handover", NOTE, true);
            case WITHDRAW -> new ActForm("withdraw", "withdrawal", NOTE, false);
            case STOP -> new ActForm("stop", "stop", NOTE, false);
            case EXTEND -> new ActForm("extend", "extensions", EXTEND, false);
        };
    }
}
