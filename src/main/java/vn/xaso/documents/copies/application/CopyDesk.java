package vn.xaso.documents.copies.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditedBy;
import vn.xaso.documents.DocumentPress.Copy;
import vn.xaso.documents.DocumentPress.Original;
import vn.xaso.documents.DocumentPress.Original.Nature;
import vn.xaso.documents.copies.domain.CopyRules;
import vn.xaso.documents.copies.domain.DocumentCopies;
import vn.xaso.documents.copies.domain.DocumentCopy;
import vn.xaso.documents.numbers.Register;
import vn.xaso.documents.numbers.RegisterEntry;
import vn.xaso.documents.numbers.Registration;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.OpenedKey;
import vn.xaso.signing.Pin;

/// Makes electronic copies: of the unit's own documents, of those it received, and of papers that were uploaded.
///
/// Law: 30/2020/NĐ-CP art. 25–27
@Service
@Transactional
public class CopyDesk {

    private final CopyOriginals originals;
    private final CopyPress press;
    private final Register register;
    private final DocumentCopies copies;
    private final FileStore files;
    private final CopyJournal journal;

    CopyDesk(
            CopyOriginals originals,
            CopyPress press,
            Register register,
            DocumentCopies copies,
            FileStore files,
            CopyJournal journal) {
        this.originals = originals;
        this.press = press;
        this.register = register;
        this.copies = copies;
        this.files = files;
        this.journal = journal;
    }

    /// @param source the part of the house that has the original, or empty where it was uploaded
    /// @param document the original, or null
    /// @param file which of its files
    /// @param uploaded the original where no part of the house has it, or null
    /// @param type a code: `SAO_Y`, `TRICH_SAO`, `SAO_LUC`
    /// @param original what it is a copy of, in words
    /// @param pages those taken over; empty for all
    /// @param units of this house that get it at once
    /// @param recipients the others
    public record Wanted(
            String source,
            @Nullable UUID document,
            int file,
            byte @Nullable [] uploaded,
            String type,
            String original,
            List<Integer> pages,
            List<UnitId> units,
            String recipients,
            String signer) {}

    /// A wrong PIN takes no number.
    public DocumentCopy make(Actor actor, Wanted wanted, Pin pin) {
        var original = checked(actor, wanted);
        try (var key = press.openKey(actor, pin)) {
            return make(actor, wanted, original, key);
        }
    }

    /// @param key that of the organisation; it stays open
    public DocumentCopy make(Actor actor, Wanted wanted, OpenedKey key) {
        return make(actor, wanted, checked(actor, wanted), key);
    }

    private @Nullable Original checked(Actor actor, Wanted wanted) {
        actor.require(Right.ISSUE_DOCUMENTS);
        var id = wanted.document();
        var original = id == null ? null : originals.get(actor, wanted.source(), id);
        var nature = original == null ? Nature.UNKNOWN : original.nature();
        CopyRules.check(wanted.type(), nature, wanted.original(), wanted.pages());
        return original;
    }

    private DocumentCopy make(Actor actor, Wanted wanted, @Nullable Original original, OpenedKey key) {
        var now = press.now();
        var copy = Ids.next();
        var paper = press.paper(actor.unit(), copy, wanted.type());
        var day = LocalDate.ofInstant(now, OfficeClock.ZONE);
        var given = register.enter(paper, day, now, new RegisterEntry("", 1, "", ""));
        var mark =
                new Copy(CopyRules.mark(wanted.type()), given.symbol(), press.body(actor.unit()), now, wanted.pages());
        var made = press.make(pdf(actor, wanted), mark, key, now);
        return keep(actor, wanted, original, copy, given, made, now);
    }

    private byte[] pdf(Actor actor, Wanted wanted) {
        var id = wanted.document();
        return id == null
                ? Objects.requireNonNull(wanted.uploaded())
                : originals.pdf(actor, wanted.source(), id, wanted.file());
    }

    private DocumentCopy keep(
            Actor actor,
            Wanted wanted,
            @Nullable Original original,
            UUID id,
            Registration given,
            byte[] made,
            Instant now) {
        var name = given.symbol().replace('/', '-') + ".pdf";
        var stored = files.store(
                AuditedBy.official(actor),
                actor.unit(),
                new CheckedFile(name, FileKind.PDF, made, CopyPress.pages(made)));
        var copy = new DocumentCopy(
                id,
                wanted.source(),
                wanted.document(),
                wanted.type(),
                wanted.original(),
                given.number(),
                given.notation(),
                given.on(),
                now,
                CopyRules.pages(wanted.pages()),
                press.recipients(wanted.units(), wanted.recipients()),
                wanted.signer(),
                actor.name(),
                Objects.requireNonNull(stored.id()));
        copies.add(actor.unit(), copy);
        journal.made(actor, copy, original);
        journal.send(actor.unit(), copy, wanted.units());
        return copy;
    }
}
