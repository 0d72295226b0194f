package vn.xaso.payments.application;

import java.util.List;
import java.util.Optional;
import vn.xaso.payments.Demand;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.Dues;
import vn.xaso.payments.domain.Obligation;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.domain.Refund;
import vn.xaso.payments.domain.Way;

/// All that is told of an obligation.
///
/// @param href of the page on which it is paid
public record DuesStory(
        Obligation obligation,
        Dues dues,
        List<Demand.Line> lines,
        List<Receipt> receipts,
        List<Refund> refunds,
        String href) {

    /// The newest transfer by square code that has not come yet and is for what is owed now.
    public Optional<Attempt> transfer() {
        return dues.attempts().reversed().stream()
                .filter(attempt -> attempt.way() == Way.VIETQR && attempt.state() == Attempt.State.BEGUN)
                .filter(attempt -> attempt.amount().equals(dues.open()))
                .findFirst();
    }
}
