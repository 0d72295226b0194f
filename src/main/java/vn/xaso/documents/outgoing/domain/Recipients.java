package vn.xaso.documents.outgoing.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.xaso.documents.HandlingReport;
import vn.xaso.kernel.UnitId;

/// Who gets the documents of the acting unit, and how far each of them is.
public interface Recipients {

    List<Recipient> list(UUID document);

    /// Puts a new list in the place of the old one; only before the issue.
    void replace(OutgoingDocument document, List<Recipient> recipients);

    void add(OutgoingDocument document, Recipient recipient);

    void carried(UnitId unit, UUID document, UnitId recipient, Instant at);

    /// Somebody sent it by post or e-mail.
    void sentByHand(OutgoingDocument document, int no, Recipient sent);

    /// A repeated report changes nothing.
    void report(HandlingReport report);

    /// In the order of time.
    List<HandlingReport> reports(UUID document);

    List<RecipientGroup> groups(UnitId unit);

    void keep(UnitId unit, RecipientGroup group);

    void forget(UnitId unit, UUID group);

    /// Recipients that are often written to together.
    ///
    /// @param others other organisations, one a line
    record RecipientGroup(UUID id, String name, List<UnitId> units, String others) {}
}
