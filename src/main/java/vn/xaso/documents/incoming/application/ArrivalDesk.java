package vn.xaso.documents.incoming.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditedBy;
import vn.xaso.documents.NumberBook;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.incoming.domain.Arrival;
import vn.xaso.documents.incoming.domain.ArrivalNumber;
import vn.xaso.documents.incoming.domain.By;
import vn.xaso.documents.incoming.domain.Handling;
import vn.xaso.documents.incoming.domain.IncomingAct;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.LooksAlike;
import vn.xaso.documents.incoming.domain.Owner;
import vn.xaso.documents.incoming.domain.Particulars;
import vn.xaso.documents.incoming.domain.Ties;
import vn.xaso.files.CheckedFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;

/// Where the clerk takes in, checks and registers what comes.
///
/// Law: 30/2020/NĐ-CP art. 21, 22
@Service
@Transactional
public class ArrivalDesk {

    /// The register of incoming documents.
    static final String SERIES = "INCOMING";

    private final IncomingJournal journal;
    private final IncomingDocuments documents;
    private final ArrivalFiles files;
    private final NumberBook numbers;
    private final IncomingDays days;

    ArrivalDesk(
            IncomingJournal journal,
            IncomingDocuments documents,
            ArrivalFiles files,
            NumberBook numbers,
            IncomingDays days) {
        this.journal = journal;
        this.documents = documents;
        this.files = files;
        this.numbers = numbers;
        this.days = days;
    }

    /// Taking the same request in twice is the same as taking it in once.
    public IncomingDocument receive(Actor actor, NewArrival wanted) {
        actor.require(Right.REGISTER_DOCUMENTS);
        var unit = actor.unit();
        var known = documents.findByRequest(unit, wanted.requestKey());
        if (known.isPresent()) {
            return known.get();
        }
        var arrival = new Arrival(
                wanted.channel(),
                days.now(),
                wanted.requestKey(),
                cut(wanted.sender(), Particulars.ISSUER),
                wanted.body(),
                null,
                wanted.reading());
        int pages =
                wanted.files().isEmpty() ? 0 : ArrivalFiles.pages(wanted.files().getFirst());
        var particulars =
                Particulars.unknown(cut(wanted.subject(), Particulars.SUMMARY), Math.min(pages, Particulars.PAGES));
        var handling = Handling.arrived(days.forAStep(unit, Urgency.NORMAL));
        var change = IncomingDocument.receive(
                Ids.next(), unit, arrival, particulars, handling, Ties.NONE, By.official(actor));
        if (!documents.add(change)) {
            return documents.findByRequest(unit, wanted.requestKey()).orElseThrow();
        }
        files.store(AuditedBy.official(actor), change.after(), wanted.files());
        return journal.tell(change);
    }

    private static String cut(String text, int length) {
        var tidy = SearchText.tidy(text);
        return tidy.length() <= length ? tidy : tidy.substring(0, length);
    }

    /// Hands it back to the sender, without a number.
    public IncomingDocument returnToSender(Actor actor, UUID id, int seen, String why) {
        var before = journal.open(actor, id, seen, IncomingAct.RETURN_TO_SENDER);
        var writing = journal.by(actor, IncomingJournal.reason(why));
        return journal.write(
                before,
                before.act(
                        IncomingAct.RETURN_TO_SENDER, writing, before.handling().ended()));
    }

    /// Gives the arrival number of the year that it is in the office now.
    ///
    /// @param alike an earlier entry that looks the same, with the reason why this one is registered all the same
    public IncomingDocument register(Actor actor, UUID id, int seen, Particulars said, @Nullable Duplicate alike) {
        var before = journal.open(actor, id, seen, IncomingAct.REGISTER);
        var unit = actor.unit();
        checkAlike(before, said, alike);
        var note = alike == null ? "" : IncomingJournal.reason(alike.reason());
        var ties = alike == null ? before.ties() : before.ties().lookingLike(alike.document());
        var next = before.handling()
                .ownedBy(Owner.CLERKS, days.forAStep(unit, said.urgency()))
                .dueOn(days.usual(unit, said));
        var today = days.today();
        var number = new ArrivalNumber(numbers.next(unit, SERIES, today.getYear()), today);
        var change = before.act(IncomingAct.REGISTER, journal.by(actor, note), next, said, number, ties);
        return journal.write(before, change);
    }

    private void checkAlike(IncomingDocument before, Particulars said, @Nullable Duplicate alike) {
        var found = documents.alike(before, said);
        boolean known = alike != null
                && found.stream().anyMatch(one -> one.id().equals(alike.document()))
                && !alike.reason().isBlank();
        if (!found.isEmpty() && !known) {
            throw new LooksAlike();
        }
    }

    /// Corrects an entry of the register; what stood there before stays readable in the story of the document.
    public IncomingDocument correct(Actor actor, UUID id, int seen, Particulars said, String why) {
        var before = journal.open(actor, id, seen, IncomingAct.CORRECT);
        var writing =
                journal.by(actor, IncomingJournal.reason(why) + "\n" + Differences.of(before.particulars(), said));
        var change = before.act(IncomingAct.CORRECT, writing, before.handling(), said, before.number(), before.ties());
        return journal.write(before, change);
    }

    /// Adds what was not there when it came: the scan of a paper, an annex sent later. Nothing is taken away.
    public IncomingDocument addFiles(Actor actor, UUID id, int seen, List<CheckedFile> added, String note) {
        var before = journal.open(actor, id, seen, IncomingAct.ADD_FILES);
        var writing = journal.by(actor, IncomingJournal.optional(note));
        files.store(AuditedBy.official(actor), before, added);
        return journal.write(before, before.act(IncomingAct.ADD_FILES, writing, before.handling()));
    }

    /// An entry that looks the same, and why the clerk registers all the same.
    public record Duplicate(UUID document, String reason) {}
}
