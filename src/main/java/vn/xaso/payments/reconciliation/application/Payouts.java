package vn.xaso.payments.reconciliation.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.application.SettlingDesk;
import vn.xaso.payments.reconciliation.domain.Difference;
import vn.xaso.payments.reconciliation.domain.Difference.Kind;
import vn.xaso.payments.reconciliation.domain.Difference.LineOf;
import vn.xaso.payments.reconciliation.domain.Differences;
import vn.xaso.payments.reconciliation.domain.Source;
import vn.xaso.payments.reconciliation.domain.StatementLine;
import vn.xaso.payments.reconciliation.domain.StatementLine.Outcome;
import vn.xaso.payments.reconciliation.domain.Statements;

/// Finds the transfers by which providers pass on what they took: when the statement of the account shows one, the
/// payments of its batch have arrived with the treasury. The amount is that of the batch, with or without the fees of
/// the provider. Files may come in any order.
@Component
class Payouts {

    private final Statements statements;
    private final Differences differences;
    private final SettlingDesk settling;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Payouts(
            Statements statements,
            Differences differences,
            SettlingDesk settling,
            TransactionTemplate transaction,
            Clock clock) {
        this.statements = statements;
        this.differences = differences;
        this.settling = settling;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run(UnitId unit) {
        UnitScope.of(unit).run(() -> {
            var payouts = Objects.requireNonNull(transaction.execute(status -> statements.payouts(unit)));
            for (var payout : payouts) {
                transaction.executeWithoutResult(status -> pass(unit, payout));
            }
        });
    }

    private void pass(UnitId unit, StatementLine payout) {
        for (var source : List.of(Source.VNPAY, Source.PLATFORM)) {
            var batches = new TreeMap<String, List<StatementLine>>();
            statements
                    .toSettle(unit, source)
                    .forEach(line -> batches.computeIfAbsent(line.batch(), batch -> new ArrayList<>())
                            .add(line));
            batches.forEach((batch, lines) -> {
                if (plain(payout.words()).contains(plain(batch))) {
                    pass(unit, payout, lines);
                }
            });
        }
    }

    private void pass(UnitId unit, StatementLine payout, List<StatementLine> batch) {
        long sum = batch.stream().mapToLong(StatementLine::amount).sum();
        long fees = batch.stream().mapToLong(StatementLine::fee).sum();
        if (payout.amount() != sum && payout.amount() != sum - fees) {
            differ(unit, payout, sum - fees);
            return;
        }
        for (var line : batch) {
            if (line.obligation() != null) {
                settling.settle(
                        unit, line.obligation(), new Money(line.amount()), payout.number() + " · " + line.fee());
            }
            statements.settled(unit, line.id());
        }
        statements.settled(unit, payout.id());
    }

    private void differ(UnitId unit, StatementLine payout, long batch) {
        var now = clock.instant();
        var difference =
                Difference.of(Kind.PAYOUT, payout, batch, LineOf.NOTHING, statements.owner(unit, payout.id()), now);
        differences.add(unit, difference, new Differences.Event(now, Matching.OPENED, null, "", ""));
        statements.save(unit, payout.with(Outcome.DIFFERENCE, "", null));
    }

    private static String plain(String words) {
        return words.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
