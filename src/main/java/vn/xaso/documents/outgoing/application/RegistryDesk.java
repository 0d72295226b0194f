package vn.xaso.documents.outgoing.application;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.numbers.Register;
import vn.xaso.documents.numbers.RegisterEntry;
import vn.xaso.documents.outgoing.domain.OutgoingAct;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingEvent;
import vn.xaso.documents.outgoing.domain.OutgoingFile;
import vn.xaso.documents.outgoing.domain.OutgoingFiles;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.OpenedKey;
import vn.xaso.signing.Pin;

/// The clerk's desk: number and date, entry in the register, the signature of the organisation.
///
/// Law: 30/2020/NĐ-CP art. 14–17
@Service
@Transactional
public class RegistryDesk {

    private final OutgoingJournal journal;
    private final Register register;
    private final OutgoingSigning signing;
    private final PaperShelf shelf;
    private final OutgoingFiles papers;
    private final DraftSheet sheet;

    RegistryDesk(
            OutgoingJournal journal,
            Register register,
            OutgoingSigning signing,
            PaperShelf shelf,
            OutgoingFiles papers,
            DraftSheet sheet) {
        this.journal = journal;
        this.register = register;
        this.signing = signing;
        this.shelf = shelf;
        this.papers = papers;
        this.sheet = sheet;
    }

    /// Number, date and the organisation's signature in one go: a wrong PIN takes no number.
    public OutgoingDocument numberAndSeal(Actor actor, UUID id, int seen, Pin pin, RegisterEntry entry) {
        var before = journal.open(actor, id, seen, OutgoingAct.NUMBER);
        shelf.last(before, OutgoingFile.Kind.SIGNED);
        try (var key = signing.openOrganisationKey(actor, pin)) {
            return seal(actor, number(actor, before, entry), key);
        }
    }

    /// The same with a key that lies open already.
    public OutgoingDocument numberAndSeal(Actor actor, UUID id, int seen, OpenedKey key, RegisterEntry entry) {
        var before = journal.open(actor, id, seen, OutgoingAct.NUMBER);
        shelf.last(before, OutgoingFile.Kind.SIGNED);
        return seal(actor, number(actor, before, entry), key);
    }

    /// Only the number, where the organisation signs later.
    public OutgoingDocument number(Actor actor, UUID id, int seen, RegisterEntry entry) {
        return number(actor, journal.open(actor, id, seen, OutgoingAct.NUMBER), entry);
    }

    private OutgoingDocument number(Actor actor, OutgoingDocument before, RegisterEntry entry) {
        var now = journal.now();
        var day = OutgoingJournal.day(now);
        var given = register.enter(sheet.paper(before, day), day, now, entry);
        var change = before.act(OutgoingAct.NUMBER, OutgoingEvent.By.of(actor), now, null);
        return journal.write(before, change.with(change.after().withRegistration(given)));
    }

    public OutgoingDocument seal(Actor actor, UUID id, int seen, Pin pin) {
        var before = journal.open(actor, id, seen, OutgoingAct.SEAL);
        try (var key = signing.openOrganisationKey(actor, pin)) {
            return seal(actor, before, key);
        }
    }

    private OutgoingDocument seal(Actor actor, OutgoingDocument numbered, OpenedKey key) {
        var given = java.util.Objects.requireNonNull(numbered.registration());
        var paper = shelf.last(numbered, OutgoingFile.Kind.SIGNED);
        var now = journal.now();
        var filled = signing.numbered(shelf.read(numbered, paper), given.number(), given.on());
        var original = signing.byOrganisation(actor, filled, key, now);
        shelf.keep(actor, numbered, OutgoingFile.Kind.ISSUED, original, paper.signature(), now);
        for (var attachment : papers.attachments(numbered)) {
            keep(actor, numbered, attachment, key, now);
        }
        return journal.happen(actor, numbered, OutgoingAct.SEAL, "");
    }

    /// What is no PDF goes along as it is.
    private void keep(Actor actor, OutgoingDocument document, OutgoingFile attachment, OpenedKey key, Instant now) {
        var symbol = java.util.Objects.requireNonNull(document.registration()).symbol();
        var content = shelf.checked(document, attachment);
        var sealed = content.kind() == FileKind.PDF
                ? new CheckedFile(
                        content.name(),
                        FileKind.PDF,
                        signing.attachmentByOrganisation(actor, content.content(), key, symbol, now),
                        content.pageCount())
                : content;
        shelf.keep(actor, document, OutgoingFile.Kind.ISSUED_ATTACHMENT, sealed, java.util.List.of(), now);
    }

    /// The document is not issued after all: its number is voided and never used again.
    public OutgoingDocument cancel(Actor actor, UUID id, int seen, String why) {
        var before = journal.open(actor, id, seen, OutgoingAct.CANCEL);
        if (before.registration() == null) {
            throw new Refusal("outgoing.refusal.notNow");
        }
        var reason = OutgoingJournal.reason(why);
        register.voidNumber(before.unit(), before.id(), reason, journal.now());
        return journal.happen(actor, before, OutgoingAct.CANCEL, reason);
    }
}
