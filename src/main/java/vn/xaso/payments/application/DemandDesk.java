package vn.xaso.payments.application;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.Demand;
import vn.xaso.payments.Payments;
import vn.xaso.payments.domain.Dues;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Obligation;

/// Where other parts ask for money and learn how it stands.
@Service
@Transactional
class DemandDesk implements Payments {

    private static final DuesJournal.Writer BY_ITSELF =
            new DuesJournal.Writer(new DuesBook.By(null, ""), AuditedBy.SYSTEM);

    private final DuesBook book;
    private final DuesJournal journal;
    private final RefundDesk refunds;
    private final AuditTrail audit;
    private final TillDesk till;
    private final Clock clock;

    DemandDesk(DuesBook book, DuesJournal journal, RefundDesk refunds, AuditTrail audit, TillDesk till, Clock clock) {
        this.till = till;
        this.book = book;
        this.journal = journal;
        this.refunds = refunds;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<UUID> demand(Actor by, Demand demand) {
        if (demand.total().isZero()) {
            return Optional.empty();
        }
        if (owes(demand.unit(), demand.subject())) {
            throw new Refusal("payments.refusal.owesAlready");
        }
        var obligation = Obligation.of(Ids.next(), demand, clock.instant());
        book.add(obligation, demand.lines(), Dues.of(demand.total()), new DuesBook.By(by.account(), by.name()));
        audit.record(by, demand.unit(), "payment.demand", demand.code(), "");
        var relief = demand.relief();
        if (relief != null && !demand.exempted().isZero()) {
            refunds.relieve(by, obligation.id(), demand.exempted(), relief.ground(), relief.proof());
        }
        return Optional.of(obligation.id());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> of(UnitId unit, UUID subject) {
        return book.of(unit, subject)
                .flatMap(obligation -> book.look(unit, obligation.id()))
                .map(owed -> new Standing(
                        owed.obligation().id(),
                        owed.obligation().total(),
                        owed.dues().open(),
                        owed.dues().received(),
                        owed.obligation().online(),
                        book.lines(owed.obligation().id())));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Balance> balances(UnitId unit, Collection<UUID> subjects) {
        return subjects.isEmpty() ? Map.of() : book.balances(unit, subjects);
    }

    @Override
    public List<Taken> takeCash(Actor cashier, Collection<UUID> subjects) {
        return till.takeOpen(cashier, subjects);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean owes(UnitId unit, UUID subject) {
        return book.of(unit, subject)
                .filter(obligation -> obligation.settledAt() == null)
                .isPresent();
    }

    @Override
    public void lift(UnitId unit, UUID subject, String why) {
        book.of(unit, subject)
                .filter(obligation -> obligation.settledAt() == null)
                .ifPresent(obligation -> journal.write(
                        unit,
                        obligation.id(),
                        BY_ITSELF,
                        "payment.lift",
                        owed -> owed.dues().lift(),
                        why));
    }

    static DuesJournal.Writer writer(Actor actor) {
        return new DuesJournal.Writer(new DuesBook.By(actor.account(), actor.name()), AuditedBy.official(actor));
    }
}
