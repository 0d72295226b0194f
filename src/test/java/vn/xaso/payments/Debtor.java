package vn.xaso.payments;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitScope;

/// Somebody who owes a fee for a case, for tests.
public record Debtor(Actor clerk, TransactionTemplate transaction, Payments payments, UUID subject) {

    public static final Money FEE = new Money(18_000);

    public static Debtor of(Actor clerk, TransactionTemplate transaction, Payments payments) {
        return new Debtor(clerk, transaction, payments, Ids.next());
    }

    public Demand demand(Money amount) {
        var line = new Demand.Line("Phí chứng thực bản sao", "FEE", amount, "2 bản × 3 trang");
        var payer = new Demand.Payer("Giàng Thị Mỷ", "011300001234", "Bản Nậm Chua, xã Sáng Nhè");
        return new Demand(clerk.unit(), subject, "H11.45.05-261124-0000007", "2.000815", payer, List.of(line));
    }

    public UUID owes() {
        return in(() -> payments.demand(clerk, demand(FEE)).orElseThrow());
    }

    public Payments.Standing standing() {
        return in(() -> payments.of(clerk.unit(), subject).orElseThrow());
    }

    public <T> T in(Supplier<T> work) {
        return UnitScope.of(clerk.unit()).call(() -> transaction.execute(status -> work.get()));
    }
}
