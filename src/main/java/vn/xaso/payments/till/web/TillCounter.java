package vn.xaso.payments.till.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.payments.domain.Refund;
import vn.xaso.payments.till.domain.ClosingBook;
import vn.xaso.payments.till.domain.DepositBook;
import vn.xaso.payments.till.persistence.RefundListQuery;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Texts;

/// What waits about money, on the page with which the day begins.
@Component
class TillCounter implements Counter.Source {

    private static final UUID NOBODY = new UUID(0, 0);

    private final RefundListQuery refunds;
    private final ClosingBook closings;
    private final DepositBook deposits;

    TillCounter(RefundListQuery refunds, ClosingBook closings, DepositBook deposits) {
        this.refunds = refunds;
        this.closings = closings;
        this.deposits = deposits;
    }

    @Override
    public List<Counter> counters(Actor actor, Texts texts) {
        var counters = new ArrayList<Counter>();
        if (actor.may(Right.DECIDE_CASES)) {
            int asked = refunds.count(actor.unit(), Refund.State.ASKED, actor.account());
            add(counters, MoneyTabs.REFUNDS, asked, Kind.WARN, texts.of("till.counter.decide"));
            int open = closings.differences(actor.unit());
            add(counters, MoneyTabs.CLOSINGS + "?show=open", open, Kind.LATE, texts.of("till.counter.difference"));
        }
        if (actor.may(Right.RECEIVE_CASES)) {
            int approved = refunds.count(actor.unit(), Refund.State.APPROVED, NOBODY);
            add(counters, MoneyTabs.REFUNDS, approved, Kind.INFO, texts.of("till.counter.payOut"));
            int onTheWay = deposits.open(actor.unit());
            add(counters, MoneyTabs.DEPOSITS, onTheWay, Kind.INFO, texts.of("till.counter.deposit"));
        }
        return counters;
    }

    /// What is nought calls nobody.
    private static void add(List<Counter> counters, String href, int number, Kind kind, String label) {
        if (number > 0) {
            counters.add(new Counter(href, number, label, kind));
        }
    }
}
