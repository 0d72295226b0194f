package vn.xaso.documents.outgoing.application;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.documents.DocumentPress.Copy;
import vn.xaso.documents.numbers.Register;
import vn.xaso.documents.numbers.RegisterEntry;
import vn.xaso.documents.outgoing.domain.DocumentCopies;
import vn.xaso.documents.outgoing.domain.DocumentCopy;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Right;
import vn.xaso.signing.Pin;

/// Makes electronic copies: of the unit's own documents, and of those it received.
///
/// Law: 30/2020/NĐ-CP art. 25–27
@Service("outgoingCopyDesk")
@Transactional
public class CopyDesk {

    private final CopyPress press;
    private final Register register;
    private final DocumentCopies copies;
    private final FileStore files;
    private final OutgoingJournal journal;
    private final AuditTrail audit;

    CopyDesk(
            CopyPress press,
            Register register,
            DocumentCopies copies,
            FileStore files,
            OutgoingJournal journal,
            AuditTrail audit) {
        this.press = press;
        this.register = register;
        this.copies = copies;
        this.files = files;
        this.journal = journal;
        this.audit = audit;
    }

    /// @param document the outgoing document that is copied, or null
    /// @param type a code: `SAO_Y`, `TRICH_SAO`, `SAO_LUC`
    /// @param original what it is a copy of, in words
    /// @param pages those taken over; empty for all
    public record Wanted(
            @Nullable UUID document,
            byte[] pdf,
            String type,
            String original,
            List<Integer> pages,
            String recipients,
            String signer) {}

    /// A wrong PIN takes no number.
    public DocumentCopy make(Actor actor, Wanted wanted, Pin pin) {
        actor.require(Right.ISSUE_DOCUMENTS);
        CopyRules.check(wanted);
        var now = journal.now();
        var id = Ids.next();
        try (var key = press.openKey(actor, pin)) {
            var paper = press.paper(actor.unit(), id, wanted.type());
            var entry = new RegisterEntry("", 1, "", "");
            var given = register.enter(paper, OutgoingJournal.day(now), now, entry);
            var mark = new Copy(
                    CopyRules.mark(wanted.type()), given.symbol(), press.body(actor.unit()), now, wanted.pages());
            var made = press.make(actor, wanted.pdf(), mark, key, now);
            var name = given.symbol().replace('/', '-') + ".pdf";
            var stored = files.store(
                    AuditedBy.official(actor),
                    actor.unit(),
                    new CheckedFile(name, FileKind.PDF, made, PaperShelf.pages(made)));
            var copy = new DocumentCopy(
                    id,
                    wanted.document(),
                    wanted.type(),
                    wanted.original(),
                    given.number(),
                    given.notation(),
                    given.on(),
                    now,
                    CopyRules.pages(wanted.pages()),
                    wanted.recipients(),
                    wanted.signer(),
                    Objects.requireNonNull(stored.id()));
            copies.add(actor.unit(), copy);
            audit.record(actor, actor.unit(), "outgoing.copy", given.symbol(), "");
            return copy;
        }
    }
}
