package vn.xaso.payments.till.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.payments.domain.Refund;
import vn.xaso.payments.till.persistence.RefundListQuery;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Texts;

/// What waits about money, on the page with which the day begins.
@Component
class TillCounter implements Counter.Source {

    private final RefundListQuery refunds;

    TillCounter(RefundListQuery refunds) {
        this.refunds = refunds;
    }

    @Override
    public List<Counter> counters(Actor actor, Texts texts) {
        var counters = new ArrayList<Counter>();
        if (actor.may(Right.DECIDE_CASES)) {
            int asked = refunds.count(actor.unit(), Refund.State.ASKED, actor.account());
            if (asked > 0) {
                counters.add(
                        new Counter(MoneyTabs.REFUNDS, asked, texts.of("till.counter.decide"), Kind.WARN));
            }
        }
        if (actor.may(Right.RECEIVE_CASES)) {
            int approved = refunds.count(actor.unit(), Refund.State.APPROVED, new java.util.UUID(0, 0));
            if (approved > 0) {
                counters.add(
                        new Counter(MoneyTabs.REFUNDS, approved, texts.of("till.counter.payOut"), Kind.INFO));
            }
        }
        return counters;
    }
}
