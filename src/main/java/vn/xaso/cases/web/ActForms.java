package vn.xaso.cases.web;

import static vn.xaso.cases.web.ActForm.Shape.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    /// Others are asked on a page of their own ([vn.xaso.cases.CaseLegs]); their answer comes by itself.
    private static final Set<CaseAct> OF_LEGS =
            EnumSet.of(CaseAct.CONSULT, CaseAct.TRANSFER_UP, CaseAct.RECORD_ANSWER, CaseAct.RECORD_LEG_RESULT);

    private static final Set<CaseAct> ASKING = EnumSet.of(CaseAct.CONSULT, CaseAct.TRANSFER_UP);

    /// What only a case with designed steps knows; its panel offers it.
    private static final Set<CaseAct> OF_STEPS = EnumSet.of(CaseAct.PASS_ON, CaseAct.SEND_BACK);

    /// @param asked whether others are asked who have not answered
    /// @param withheld what the design of the procedure does not have here
    static List<ActForm> of(CaseFile caseFile, Actor actor, boolean electronic, boolean asked, Set<CaseAct> withheld) {
        var without = EnumSet.copyOf(asked ? OF_LEGS : ASKING);
        without.addAll(OF_STEPS);
        without.addAll(withheld);
        var forms = new ArrayList<ActForm>();
        for (var move : CaseMoves.from(caseFile.state())) {
            if (may(move, caseFile, actor) && !without.contains(move.act())) {
                forms.add(form(move.act(), electronic, caseFile));
            }
        }
        forms.sort(Comparator.comparing(ActForm::next).reversed());
        return List.copyOf(forms);
    }

    private static boolean may(CaseMove move, CaseFile caseFile, Actor actor) {
        var right = move.who().right();
        if (move.who() == MoveMaker.PROGRAM || move.who() == MoveMaker.PROVINCE) {
            return false;
        }
        if (right == null) {
            return actor.may(Right.RECEIVE_CASES);
        }
        boolean inHand = move.who() != MoveMaker.SPECIALIST || actor.person().equals(caseFile.assignee());
        return actor.may(right) && inHand;
    }

    private static ActForm form(CaseAct act, boolean electronic, CaseFile caseFile) {
        return switch (act) {
            case SUBMIT -> new ActForm(act, "submit", "submission", PLAIN, true);
            case ACCEPT -> new ActForm(act, "accept", "acceptance", PLAIN, true);
            case ASK_FIX -> new ActForm(act, "askFix", "fix-requests", NOTE, false);
            case FIX, SUPPLY -> new ActForm(act, "answer", "answers", NOTE, true);
            case REFUSE -> new ActForm(act, "refuse", "refusal", NOTE, false);
            case ASSIGN -> new ActForm(act, "assign", "assignment", ASSIGN, caseFile.assignee() == null);
            case START_REVIEW -> new ActForm(act, "startReview", "review", PLAIN, true);
            case REQUEST_SUPPLEMENT -> new ActForm(act, "supplement", "supplement-requests", SUPPLEMENT, false);
            case REQUEST_PAYMENT -> new ActForm(act, "payment", "payment-requests/new", PAGE, false);
            case RECORD_PAYMENT -> new ActForm(act, "paid", "payments", NOTE, true);
            case RECORD_ANSWER -> new ActForm(act, "consulted", "consultation-answers", NOTE, true);
            case RECORD_LEG_RESULT -> new ActForm(act, "transferred", "transfer-results", NOTE, true);
            case SUBMIT_TO_LEADER -> new ActForm(act, "submitToLeader", "leader-submissions", DRAFT, true);
            case RETURN_TO_SPECIALIST -> new ActForm(act, "returnToSpecialist", "returns", NOTE, false);
            case SIGN -> new ActForm(act, "sign", "signature", electronic ? PIN : PLAIN, true);
            case ISSUE -> new ActForm(act, "issue", "issue", electronic ? PIN : PLAIN, true);
            case HAND_OVER -> new ActForm(act, "handOver", "handover", NOTE, true);
            case WITHDRAW -> new ActForm(act, "withdraw", "withdrawal", NOTE, false);
            case STOP -> new ActForm(act, "stop", "stop", NOTE, false);
            case EXTEND -> new ActForm(act, "extend", "extensions", EXTEND, false);
            case GATHER -> throw new IllegalStateException("It comes by itself");
            case PASS_ON, SEND_BACK -> throw new IllegalStateException("Steps have a panel of their own");
            case CONSULT, TRANSFER_UP, TAKE_OVER -> throw new IllegalStateException("Done on a page of its own");
        };
    }
}
