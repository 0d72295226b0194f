package vn.xaso.documents.outgoing.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Staff;
import vn.xaso.documents.authority.SigningAuthorities;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingDocuments;
import vn.xaso.documents.outgoing.domain.OutgoingEvent;
import vn.xaso.identity.OpenWork;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// What a leader who leaves was to sign. The paper bears name and capacity, so it goes back to its drafter, who writes
/// it
/// for the successor.
@Order(6)
@Component
@Transactional
class SignerSuccession implements OpenWork {

    private final OutgoingDocuments documents;
    private final OutgoingJournal journal;
    private final SigningAuthorities authorities;
    private final Staff staff;
    private final Clock clock;

    SignerSuccession(
            OutgoingDocuments documents,
            OutgoingJournal journal,
            SigningAuthorities authorities,
            Staff staff,
            Clock clock) {
        this.documents = documents;
        this.journal = journal;
        this.authorities = authorities;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "signing";
    }

    @Override
    public int count(UnitId unit, UUID official) {
        return documents.waitingForSignatureOf(unit, official).size();
    }

    /// @throws Refusal if the successor may not sign one of them
    @Override
    public int handOver(Actor by, UUID from, UUID to) {
        var all = documents.waitingForSignatureOf(by.unit(), from).stream()
                .map(id -> documents.get(by.unit(), id))
                .toList();
        if (!all.stream().allMatch(document -> maySign(to, document))) {
            throw new Refusal("handover.refusal.successor");
        }
        var name = staff.name(to);
        for (var before : all) {
            journal.write(before, before.signerPassedOn(OutgoingEvent.By.of(by), journal.now(), name));
        }
        return all.size();
    }

    private boolean maySign(UUID person, OutgoingDocument document) {
        return authorities
                .signers(document.unit(), document.head().type(), document.office(), LocalDate.now(clock))
                .stream()
                .anyMatch(signer -> signer.person().equals(person));
    }
}
