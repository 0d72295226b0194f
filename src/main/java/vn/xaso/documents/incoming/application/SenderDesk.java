package vn.xaso.documents.incoming.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditedBy;
import vn.xaso.documents.IssuedDocument;
import vn.xaso.documents.incoming.domain.Arrival;
import vn.xaso.documents.incoming.domain.By;
import vn.xaso.documents.incoming.domain.Channel;
import vn.xaso.documents.incoming.domain.Handling;
import vn.xaso.documents.incoming.domain.IncomingAct;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocument.Writing;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.IncomingState;
import vn.xaso.documents.incoming.domain.Origin;
import vn.xaso.documents.incoming.domain.Owner;
import vn.xaso.documents.incoming.domain.Particulars;
import vn.xaso.documents.incoming.domain.Ties;
import vn.xaso.files.CheckedFile;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;

/// What another unit of this house does at the door of the recipient: it brings, asks back, replaces. Each may come
/// twice and counts once.
@Service
@Transactional
class SenderDesk {

    /// Nothing can be asked back that lies here no more, or is asked back already.
    private static final Set<IncomingState> GONE = EnumSet.of(
            IncomingState.RETURNED_TO_SENDER,
            IncomingState.RECALL_ASKED,
            IncomingState.RECALLED,
            IncomingState.REPLACED);

    private static final Set<IncomingState> IRREPLACEABLE =
            EnumSet.of(IncomingState.RETURNED_TO_SENDER, IncomingState.RECALLED, IncomingState.REPLACED);

    private final IncomingJournal journal;
    private final IncomingDocuments documents;
    private final ArrivalFiles files;
    private final IncomingDays days;

    SenderDesk(IncomingJournal journal, IncomingDocuments documents, ArrivalFiles files, IncomingDays days) {
        this.journal = journal;
        this.documents = documents;
        this.files = files;
        this.days = days;
    }

    boolean isDelivered(UnitId recipient, Origin origin) {
        return documents.findByOrigin(recipient, origin).isPresent();
    }

    void deliver(IssuedDocument issued, UnitId recipient, List<CheckedFile> content) {
        var origin = new Origin(issued.issuer(), issued.id());
        if (isDelivered(recipient, origin)) {
            return;
        }
        var by = By.sender(issued.issuerName());
        var earlier = earlier(issued, recipient);
        var arrival = new Arrival(
                Channel.HOUSE,
                days.now(),
                "house:" + issued.issuer() + ":" + issued.id(),
                cut(issued.issuerName(), Particulars.ISSUER),
                "",
                origin,
                null);
        var handling = Handling.arrived(days.forAStep(recipient, issued.urgency()));
        var ties = Ties.NONE.inPlaceOf(earlier.map(IncomingDocument::id).orElse(null));
        var change = IncomingDocument.receive(Ids.next(), recipient, arrival, particulars(issued), handling, ties, by);
        if (!documents.add(change)) {
            return;
        }
        earlier.ifPresent(old -> replace(old, change.after(), by));
        files.store(AuditedBy.SYSTEM, change.after(), content);
        journal.tell(change);
    }

    private Optional<IncomingDocument> earlier(IssuedDocument issued, UnitId recipient) {
        var replaced = issued.replaces();
        return replaced == null
                ? Optional.empty()
                : documents.findByOrigin(recipient, new Origin(issued.issuer(), replaced));
    }

    private void replace(IncomingDocument old, IncomingDocument later, By by) {
        if (IRREPLACEABLE.contains(old.state())) {
            return;
        }
        var writing = new Writing(by, days.now(), later.particulars().symbol());
        var change = old.act(
                IncomingAct.REPLACE, writing, old.handling().ended(), old.ties().replacedBy(later.id()));
        journal.write(old, change);
    }

    private static Particulars particulars(IssuedDocument issued) {
        return new Particulars(
                issued.type(),
                cut(issued.number(), Particulars.NUMBER),
                cut(issued.notation(), Particulars.NOTATION),
                issued.issuedOn(),
                cut(issued.issuerName(), Particulars.ISSUER),
                cut(issued.summary(), Particulars.SUMMARY),
                cut(issued.signerName(), Particulars.SIGNER),
                cut(issued.signerPosition(), Particulars.POSITION),
                Math.clamp(issued.pages(), 0, Particulars.PAGES),
                issued.urgency(),
                issued.dueOn(),
                "");
    }

    private static String cut(String text, int length) {
        var tidy = SearchText.tidy(text);
        return tidy.length() <= length ? tidy : tidy.substring(0, length);
    }

    /// Freezes the document until the clerk has answered. The same request again, after an answer, changes nothing.
    void recall(Origin origin, String issuerName, UnitId recipient, String reason) {
        var found = documents.findByOrigin(recipient, origin);
        if (found.isEmpty() || GONE.contains(found.get().state())) {
            return;
        }
        var document = found.get();
        boolean asked = documents.events(document).stream()
                .anyMatch(event ->
                        event.act() == IncomingAct.RECALL && event.note().equals(SearchText.tidy(reason)));
        if (asked) {
            return;
        }
        var step = days.forAStep(recipient, document.particulars().urgency());
        var writing = new Writing(By.sender(issuerName), days.now(), SearchText.tidy(reason));
        var next = document.handling().ownedBy(Owner.CLERKS, step);
        journal.write(document, document.act(IncomingAct.RECALL, writing, next));
    }
}
