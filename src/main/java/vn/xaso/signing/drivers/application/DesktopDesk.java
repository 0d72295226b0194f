package vn.xaso.signing.drivers.application;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitScope;
import vn.xaso.signing.drivers.domain.DesktopTicket;
import vn.xaso.signing.drivers.domain.DesktopTickets;

/// Hands documents to the signing program on somebody's own computer and takes them back: each once, within ten
/// minutes, and only if it is the same document with a valid signature of that person behind it.
///
/// Law: 68/2024/NĐ-CP
@Service
public class DesktopDesk {

    private static final Duration TOKEN_LIVES = Duration.ofMinutes(10);
    private static final Duration WAITS = Duration.ofDays(7);

    private final DesktopTickets tickets;
    private final ReturnedDocument returned;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate aside;

    DesktopDesk(
            DesktopTickets tickets,
            ReturnedDocument returned,
            AuditTrail audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.tickets = tickets;
        this.returned = returned;
        this.audit = audit;
        this.clock = clock;
        this.aside = new TransactionTemplate(transactions);
        aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// What came back for this document. Where nothing has, the document waits, whatever becomes of the work around it.
    ///
    /// Refuses with `signing.desktop.waiting`.
    public byte[] signed(DesktopTicket wanted) {
        var fingerprint = returned.fingerprint(wanted.prepared());
        return tickets.takeSigned(wanted.unit(), wanted.person(), fingerprint).orElseGet(() -> {
            aside.executeWithoutResult(state -> {
                tickets.removeOlderThan(wanted.unit(), clock.instant().minus(WAITS));
                tickets.add(wanted.named(returned.title(wanted.prepared())), fingerprint);
            });
            throw new Refusal("signing.desktop.waiting");
        });
    }

    public List<DesktopTicket> list(Actor actor) {
        return tickets.listOf(actor.unit(), actor.person());
    }

    /// @return the token as it stands in addresses
    public String giveToken(Actor actor, UUID id) {
        var ticket = own(actor, id);
        var token = DesktopToken.fresh(actor.unit());
        tickets.giveToken(ticket, token.hash(), clock.instant().plus(TOKEN_LIVES));
        return token.text();
    }

    public byte[] prepared(Actor actor, UUID id) {
        return own(actor, id).prepared();
    }

    public byte[] prepared(String token) {
        return ticket(DesktopToken.of(token)).prepared();
    }

    /// Refuses with `signing.desktop.otherDocument`, `signing.desktop.notValid`.
    public void receive(String token, byte[] pdf) {
        var ticket = ticket(DesktopToken.of(token));
        UnitScope.of(ticket.unit()).run(() -> keep(ticket, pdf, AuditedBy.SYSTEM));
    }

    /// Whoever signed by hand brings the file back.
    public void receive(Actor actor, UUID id, byte[] pdf) {
        keep(own(actor, id), pdf, AuditedBy.official(actor));
    }

    private void keep(DesktopTicket ticket, byte[] pdf, AuditedBy by) {
        returned.requireSignedBy(ticket, pdf);
        aside.executeWithoutResult(state -> {
            if (!tickets.keepSigned(ticket, pdf, clock.instant())) {
                throw new Absent("ticket " + ticket.id());
            }
            audit.record(by, ticket.unit(), "key.desktop-sign", ticket.id().toString(), ticket.serial());
        });
    }

    private DesktopTicket ticket(DesktopToken token) {
        return UnitScope.of(token.unit())
                .call(() -> tickets.byToken(token.unit(), token.hash(), clock.instant()))
                .orElseThrow(() -> new Absent("token"));
    }

    private DesktopTicket own(Actor actor, UUID id) {
        return tickets.find(actor.unit(), id)
                .filter(ticket -> ticket.person().equals(actor.person()) && ticket.signedAt() == null)
                .orElseThrow(() -> new Absent("ticket " + id));
    }
}
