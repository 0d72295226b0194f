package vn.xaso.payments.web;

import java.util.List;
import vn.xaso.ui.Bill;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Tag;

/// What was asked for a case and what became of it, on the page of the case.
///
/// @param office whether officials read it
public record DuesPanel(boolean office, List<Demanded> demanded) {

    /// @param tillHref where the cashier takes it, or empty for whoever is none
    /// @param asked when, in words
    /// @param open what is still owed, in words, or empty
    /// @param href of the page on which it is paid
    /// @param address the same as it is given to somebody
    public record Demanded(
            String tillHref,
            String asked,
            Tag tag,
            String open,
            Bill bill,
            List<Fact> sums,
            List<Happening> tries,
            List<PayPage.Paper> receipts,
            List<String> refunds,
            String href,
            String address) {}

    public boolean owes() {
        return demanded.stream().anyMatch(one -> !one.open().isEmpty());
    }
}
