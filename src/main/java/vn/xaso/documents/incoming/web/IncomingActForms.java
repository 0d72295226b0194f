package vn.xaso.documents.incoming.web;

import static vn.xaso.documents.incoming.web.IncomingActForm.Shape.ANSWER;
import static vn.xaso.documents.incoming.web.IncomingActForm.Shape.ASSIGN;
import static vn.xaso.documents.incoming.web.IncomingActForm.Shape.CORRECT;
import static vn.xaso.documents.incoming.web.IncomingActForm.Shape.DIRECT;
import static vn.xaso.documents.incoming.web.IncomingActForm.Shape.FILE;
import static vn.xaso.documents.incoming.web.IncomingActForm.Shape.FILES;
import static vn.xaso.documents.incoming.web.IncomingActForm.Shape.NOTE;
import static vn.xaso.documents.incoming.web.IncomingActForm.Shape.OPTIONAL_NOTE;
import static vn.xaso.documents.incoming.web.IncomingActForm.Shape.PLAIN;
import static vn.xaso.documents.incoming.web.IncomingActForm.Shape.REGISTER;
import static vn.xaso.documents.incoming.web.IncomingActForm.Shape.SUBMIT;
import static vn.xaso.documents.incoming.web.IncomingActForm.Shape.TIME;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import vn.xaso.documents.incoming.application.IncomingAccess;
import vn.xaso.documents.incoming.domain.Assignment;
import vn.xaso.documents.incoming.domain.IncomingAct;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingMove;
import vn.xaso.documents.incoming.domain.IncomingMoves;
import vn.xaso.documents.incoming.domain.IncomingState;
import vn.xaso.kernel.Actor;

/// Which acts the page offers: what the table of moves allows in this state and the official may do.
final class IncomingActForms {

    private IncomingActForms() {}

    static List<IncomingActForm> of(
            IncomingAccess access, Actor actor, IncomingDocument document, List<Assignment> assignments) {
        var acts = EnumSet.noneOf(IncomingAct.class);
        IncomingMoves.from(document.state()).stream().map(IncomingMove::act).forEach(acts::add);
        var forms = new ArrayList<IncomingActForm>();
        for (var act : acts) {
            if (access.mayDo(actor, document, act, assignments)) {
                form(act, document).ifPresent(forms::add);
            }
        }
        boolean leads = actor.person().equals(document.handling().leadPerson());
        if (!leads
                && assignments.stream()
                        .anyMatch(one -> IncomingAccess.isInformed(actor, one) && one.seenAt() == null)) {
            forms.add(new IncomingActForm("acknowledge", "acknowledgement", PLAIN, true));
        }
        forms.sort(Comparator.comparing(IncomingActForm::next).reversed());
        return List.copyOf(forms);
    }

    private static Optional<IncomingActForm> form(IncomingAct act, IncomingDocument document) {
        var state = document.state();
        return Optional.ofNullable(
                switch (act) {
                    case RETURN_TO_SENDER -> new IncomingActForm("returnToSender", "returns", NOTE, false);
                    case REGISTER -> new IncomingActForm("register", "registration", REGISTER, true);
                    case CORRECT -> new IncomingActForm("correct", "corrections", CORRECT, false);
                    case ADD_FILES -> new IncomingActForm("addFiles", "files", FILES, false);
                    case SUBMIT ->
                        new IncomingActForm("submit", "submission", SUBMIT, state == IncomingState.REGISTERED);
                    case DIRECT -> new IncomingActForm("direct", "direction", DIRECT, isForTheLeader(state));
                    case TRANSFER -> new IncomingActForm("transfer", "transfer", PLAIN, true);
                    case SUB_ASSIGN ->
                        new IncomingActForm(
                                "subAssign",
                                "assignment",
                                ASSIGN,
                                document.handling().leadPerson() == null);
                    case HAND_BACK -> new IncomingActForm("handBack", "hand-back", NOTE, false);
                    case START -> new IncomingActForm("start", "start", PLAIN, true);
                    case RETURN_UP -> new IncomingActForm("returnUp", "return-up", NOTE, false);
                    case ASK_TIME -> new IncomingActForm("askTime", "extension-requests", TIME, false);
                    case GRANT_TIME -> new IncomingActForm("grantTime", "extensions", TIME, true);
                    case REFUSE_TIME -> new IncomingActForm("refuseTime", "extension-refusals", NOTE, true);
                    case CONTRIBUTE -> new IncomingActForm("contribute", "opinions", NOTE, true);
                    case ANSWER -> new IncomingActForm("answer", "answers", ANSWER, state == IncomingState.IN_WORK);
                    case NEED_NO_ANSWER ->
                        new IncomingActForm("needNoAnswer", "no-answer", NOTE, state == IncomingState.IN_WORK);
                    case COMPLETE -> new IncomingActForm("complete", "completion", OPTIONAL_NOTE, true);
                    case FILE -> new IncomingActForm("file", "filing", FILE, true);
                    case AGREE_TO_RECALL ->
                        new IncomingActForm("agreeToRecall", "recall-agreement", OPTIONAL_NOTE, true);
                    case REFUSE_RECALL -> new IncomingActForm("refuseRecall", "recall-refusal", NOTE, true);
                    case RECEIVE, RECALL, REPLACE -> null;
                });
    }

    private static boolean isForTheLeader(IncomingState state) {
        return state == IncomingState.SUBMITTED || state == IncomingState.RETURNED_UP;
    }
}
