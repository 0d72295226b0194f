package vn.xaso.documents.outgoing.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.authority.SigningAuthorities;
import vn.xaso.documents.outgoing.domain.Drafts;
import vn.xaso.documents.outgoing.domain.OutgoingAct;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;

/// The way of a draft through the checks: to the head for the content, on to the one who checks the form, to the
/// leader. What is checked is the paper that will be signed, printed when the draft is handed in.
///
/// Law: 30/2020/NĐ-CP art. 12
@Service
@Transactional
public class ReviewDesk {

    private final OutgoingJournal journal;
    private final Drafts drafts;
    private final DraftPrinter printer;
    private final SigningAuthorities authorities;
    private final PaperShelf shelf;

    ReviewDesk(
            OutgoingJournal journal,
            Drafts drafts,
            DraftPrinter printer,
            SigningAuthorities authorities,
            PaperShelf shelf) {
        this.journal = journal;
        this.drafts = drafts;
        this.printer = printer;
        this.authorities = authorities;
        this.shelf = shelf;
    }

    public OutgoingDocument submit(Actor actor, UUID id, int seen) {
        var before = journal.open(actor, id, seen, OutgoingAct.SUBMIT);
        var signer = before.head().signer();
        if (signer == null) {
            throw new Refusal("outgoing.refusal.signerMissing");
        }
        var draft = drafts.get(before, before.drafts());
        if (draft.file() == null && draft.text().body().isEmpty()) {
            throw new Refusal("outgoing.refusal.bodyMissing");
        }
        var open = draft.file() == null ? draft.text().openPlace() : "";
        if (!open.isEmpty()) {
            throw new Refusal("outgoing.refusal.openPlace", open);
        }
        var now = journal.now();
        var lines = authorities.lines(
                before.unit(), signer, before.head().type(), before.office(), OutgoingJournal.day(now));
        var pdf = printer.paper(before, draft, lines);
        shelf.keep(actor, before, OutgoingFile.Kind.TO_SIGN, pdf, lines, now);
        return journal.happen(actor, before, OutgoingAct.SUBMIT, "");
    }

    /// The head puts the initial to the content.
    public OutgoingDocument approve(Actor actor, UUID id, int seen, String note) {
        var before = journal.open(actor, id, seen, OutgoingAct.APPROVE);
        return journal.happen(actor, before, OutgoingAct.APPROVE, note.strip());
    }

    /// The program lists what it finds in the layout; a person decides.
    public OutgoingDocument confirmFormat(Actor actor, UUID id, int seen, String note) {
        var before = journal.open(actor, id, seen, OutgoingAct.CONFIRM_FORMAT);
        return journal.happen(actor, before, OutgoingAct.CONFIRM_FORMAT, note.strip());
    }

    /// Back to the drafter: from the head, the checker, the leader, or the clerk who finds a mistake before the number.
    public OutgoingDocument sendBack(Actor actor, UUID id, int seen, String why) {
        var before = journal.open(actor, id, seen, OutgoingAct.RETURN);
        return journal.happen(actor, before, OutgoingAct.RETURN, OutgoingJournal.reason(why));
    }

    /// The drafter gives the document up before it has a number.
    public OutgoingDocument giveUp(Actor actor, UUID id, int seen, String why) {
        var before = journal.open(actor, id, seen, OutgoingAct.CANCEL);
        if (before.registration() != null) {
            throw new Refusal("outgoing.refusal.notNow");
        }
        return journal.happen(actor, before, OutgoingAct.CANCEL, OutgoingJournal.reason(why));
    }
}
