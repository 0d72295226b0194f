package vn.xaso.documents.outgoing.web;

import static vn.xaso.documents.outgoing.web.MoveForm.Shape.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.xaso.documents.outgoing.application.OutgoingJournal;
import vn.xaso.documents.outgoing.domain.OutgoingAct;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;

/// Which acts the page offers: what the table of moves allows in this state and the official has the right to.
final class MoveForms {

    private static final String COPY = "/office/documents/copies/new?source=OUTGOING&document=";

    private MoveForms() {}

    static List<MoveForm> of(OutgoingDocument document, Actor actor) {
        var forms = new ArrayList<MoveForm>();
        for (var move : document.moves()) {
            boolean linked = move.act() == OutgoingAct.CORRECT || move.act() == OutgoingAct.REPLACE;
            boolean may = linked ? actor.may(Right.HANDLE_DOCUMENTS) : OutgoingJournal.may(actor, document, move);
            if (may) {
                forms.add(form(move.act(), document));
            }
        }
        if (document.state().isIssued() && actor.may(Right.ISSUE_DOCUMENTS)) {
            forms.add(new MoveForm("copy", COPY + document.id(), LINK, false));
        }
        forms.sort(Comparator.comparing(MoveForm::next).reversed());
        return List.copyOf(forms);
    }

    private static MoveForm form(OutgoingAct act, OutgoingDocument document) {
        var here = OutgoingAsked.HERE + "/";
        boolean returned = document.state() == vn.xaso.documents.outgoing.domain.OutgoingState.RETURNED;
        return switch (act) {
            case WRITE -> new MoveForm("write", here + document.id() + "/draft", LINK, returned);
            case ASK_OPINION -> new MoveForm("askOpinion", "opinions", OPINION, false);
            case SUBMIT -> new MoveForm("submit", "submission", PLAIN, true);
            case TAKE_BACK -> new MoveForm("takeBack", "taking-back", PLAIN, false);
            case APPROVE -> new MoveForm("approve", "approval", REMARK, true);
            case CONFIRM_FORMAT -> new MoveForm("confirmFormat", "format-confirmation", REMARK, true);
            case RETURN -> new MoveForm("return", "returns", NOTE, false);
            case SIGN -> new MoveForm("sign", "signature", PIN, true);
            case NUMBER -> new MoveForm("number", "number", NUMBER, true);
            case SEAL -> new MoveForm("seal", "seal", PIN, true);
            case ISSUE -> new MoveForm("issue", "issue", PLAIN, true);
            case SEND_ALSO -> new MoveForm("sendAlso", "recipients", SEND, false);
            case CORRECT ->
                new MoveForm("correct", here + "new?type=CONG_VAN&template=3&corrects=" + document.id(), LINK, false);
            case REPLACE ->
                new MoveForm(
                        "replace",
                        here + "new?type=" + document.head().type() + "&replaces=" + document.id(),
                        LINK,
                        false);
            case RECALL -> new MoveForm("recall", "recall", NOTE, false);
            case CANCEL ->
                document.registration() == null
                        ? new MoveForm("giveUp", "giving-up", NOTE, false)
                        : new MoveForm("cancel", "cancellation", NOTE, false);
            case PASS_ON -> throw new IllegalStateException("who leaves hands everything over on one page");
            case GIVE_OPINION -> throw new IllegalStateException("an opinion is no move");
        };
    }
}
