package vn.xaso.payments.reconciliation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.reconciliation.domain.LedgerFacts;
import vn.xaso.payments.reconciliation.domain.LedgerFacts.Slip;
import vn.xaso.payments.reconciliation.domain.StatementLine;
import vn.xaso.payments.reconciliation.domain.Statements;
import vn.xaso.payments.till.domain.Closing;
import vn.xaso.payments.till.domain.DepositBook;

/// Finds cash on the statement that a cashier has taken to the bank, by the number of the slip or what the bank wrote
/// on it. What the statement shows need not be recorded by hand.
@Component
class CashSlips {

    private final LedgerFacts ledger;
    private final DepositBook deposits;
    private final Statements statements;
    private final AuditTrail audit;
    private final Clock clock;

    CashSlips(LedgerFacts ledger, DepositBook deposits, Statements statements, AuditTrail audit, Clock clock) {
        this.ledger = ledger;
        this.deposits = deposits;
        this.statements = statements;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<Slip> of(UnitId unit, StatementLine line) {
        return ledger.slip(unit, line.words().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""), line.number());
    }

    void arrived(UnitId unit, StatementLine line, Slip slip) {
        if (slip.confirmed()) {
            return;
        }
        var by = new Closing.Signed(
                statements.account(unit, line.id()),
                statements.owner(unit, line.id()).name(),
                clock.instant());
        var reference = line.number().isEmpty() ? line.key() : line.number();
        var today = LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE);
        var day = line.day().isAfter(today) ? today : line.day();
        var deposit = deposits.find(unit, slip.id()).orElseThrow().confirmed(reference, day, today, by);
        if (!deposits.save(unit, deposit)) {
            throw new Overtaken("deposit " + slip.id());
        }
        audit.record(
                new AuditedBy(AuditedBy.Kind.OFFICIAL, by.account()),
                unit,
                "till.deposit-confirm",
                deposit.number().told(),
                deposit.reference());
    }
}
