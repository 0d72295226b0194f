package vn.xaso.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.payments.till.application.ClosingDesk;
import vn.xaso.payments.till.application.DepositDesk;
import vn.xaso.payments.till.domain.CashCount;

/// The cashier closes the drawer once a week, a leader confirms it, and the cash goes to the treasury.
@Lazy
@Component
class TillWeeks {

    private static final Duration A_WEEK = Duration.ofDays(7);

    private final ClosingDesk closings;
    private final DepositDesk deposits;
    private final Clock clock;

    TillWeeks(ClosingDesk closings, DepositDesk deposits, Clock clock) {
        this.closings = closings;
        this.deposits = deposits;
        this.clock = clock;
    }

    /// Nothing as long as what lies in the drawer is younger.
    void close(Actor cashier, Actor leader) {
        var drawer = closings.drawer(cashier);
        boolean isOld = !drawer.entries().isEmpty()
                && drawer.entries().getFirst().at().plus(A_WEEK).isBefore(clock.instant());
        var count = notes(drawer.expected().dong());
        if (!isOld || !count.total().equals(drawer.expected())) {
            return;
        }
        var closing = closings.close(cashier, drawer.expected(), count, "");
        closings.confirm(leader, closing.id(), closing.version());
        var cash = DepositDesk.sum(deposits.closedCash(cashier));
        if (!cash.isZero()) {
            var deposit = deposits.make(cashier, cash);
            var reference = "C1-02/NS-%03d".formatted(deposit.number().value());
            deposits.confirm(cashier, deposit.id(), 1, reference, LocalDate.now(clock));
        }
    }

    /// As few notes as make the amount.
    private static CashCount notes(long amount) {
        var pieces = new HashMap<Integer, Integer>();
        long rest = amount;
        for (int note : CashCount.NOTES) {
            pieces.put(note, (int) Math.min(CashCount.MOST, rest / note));
            rest -= (long) note * pieces.getOrDefault(note, 0);
        }
        return new CashCount(pieces);
    }
}
