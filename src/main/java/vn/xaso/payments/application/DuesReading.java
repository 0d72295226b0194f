package vn.xaso.payments.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.PaymentStories;
import vn.xaso.payments.domain.Deed;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.PayBook;
import vn.xaso.payments.domain.ReceiptBook;
import vn.xaso.payments.domain.RefundBook;

/// Reads what is told of obligations. The rows of the unit must be open.
@Component
@Transactional(readOnly = true)
public class DuesReading implements PaymentStories {

    private final DuesBook book;
    private final PayBook pay;
    private final ReceiptBook receipts;
    private final RefundBook refunds;
    private final PayLinks links;

    DuesReading(DuesBook book, PayBook pay, ReceiptBook receipts, RefundBook refunds, PayLinks links) {
        this.book = book;
        this.pay = pay;
        this.receipts = receipts;
        this.refunds = refunds;
        this.links = links;
    }

    /// The newest first.
    public List<DuesStory> ofSubject(UnitId unit, UUID subject) {
        return pay.all(unit, subject).stream().map(id -> one(unit, id)).toList();
    }

    public DuesStory one(UnitId unit, UUID obligation) {
        var owed = book.look(unit, obligation).orElseThrow(() -> new Absent("obligation " + obligation));
        return new DuesStory(
                owed.obligation(),
                owed.dues(),
                book.lines(obligation),
                receipts.of(unit, obligation),
                refunds.of(unit, obligation),
                links.of(unit, obligation));
    }

    @Override
    public List<Asked> of(UnitId unit, UUID subject) {
        return ofSubject(unit, subject).stream().map(DuesReading::asked).toList();
    }

    private static Asked asked(DuesStory story) {
        var dues = story.dues();
        var obligation = story.obligation();
        return new Asked(
                dues.isPaid() ? State.PAID : dues.isSettled() ? State.LIFTED : State.OPEN,
                obligation.total(),
                dues.sum(Deed.EXEMPTED),
                dues.received(),
                dues.open(),
                dues.unclear(),
                obligation.online(),
                obligation.demandedAt(),
                obligation.settledAt(),
                story.lines(),
                story.receipts().stream()
                        .map(one ->
                                new Came(one.told(), one.amount(), one.way().name(), one.issuedAt(), one.isStruck()))
                        .toList(),
                story.href());
    }
}
