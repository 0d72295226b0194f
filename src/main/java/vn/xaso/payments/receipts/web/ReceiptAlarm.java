package vn.xaso.payments.receipts.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Alarm;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.receipts.application.ReceiptWindow;
import vn.xaso.payments.web.MoneyTabs;

/// Receipts whose signed file could not be made.
@Component
class ReceiptAlarm implements Alarm.Source {

    private final ReceiptWindow window;

    ReceiptAlarm(ReceiptWindow window) {
        this.window = window;
    }

    @Override
    public List<Alarm> of(UnitId unit) {
        int late = window.late(unit);
        return late == 0 ? List.of() : List.of(new Alarm("RECEIPTS", late, MoneyTabs.RECEIPTS + "?show=WAITING"));
    }
}
