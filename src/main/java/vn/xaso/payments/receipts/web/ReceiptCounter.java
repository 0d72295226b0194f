package vn.xaso.payments.receipts.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.payments.receipts.application.ReceiptWindow;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Texts;

/// Receipts whose signed file could not be made, on the page with which the day begins.
@Component
class ReceiptCounter implements Counter.Source {

    private final ReceiptWindow window;

    ReceiptCounter(ReceiptWindow window) {
        this.window = window;
    }

    @Override
    public List<Counter> counters(Actor actor, Texts texts) {
        int late = actor.may(Right.RECEIVE_CASES) || actor.may(Right.MANAGE_KEYS) ? window.late(actor.unit()) : 0;
        return late == 0
                ? List.of()
                : List.of(new Counter(
                        MoneyTabs.RECEIPTS + "?show=WAITING", late, texts.of("receipts.counter"), Kind.LATE));
    }
}
