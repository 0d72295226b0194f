package vn.xaso.payments;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.application.RefundDesk;
import vn.xaso.payments.application.TillDesk;
import vn.xaso.payments.domain.Account;
import vn.xaso.payments.domain.PayBook;
import vn.xaso.payments.domain.ReceiptBook;
import vn.xaso.payments.domain.ReceivingAccount;
import vn.xaso.payments.domain.Way;
import vn.xaso.payments.till.application.ClosingDesk;
import vn.xaso.payments.till.application.DepositDesk;
import vn.xaso.payments.till.domain.CashCount;

/// A row of a unit in each table of the payments.
public final class PaymentRecords {

    private PaymentRecords() {}

    public static Map<String, String> make(ApplicationContext program, Actor clerk, String name) {
        var transaction = program.getBean(TransactionTemplate.class);
        var payments = program.getBean(Payments.class);
        var till = program.getBean(TillDesk.class);
        var refunds = program.getBean(RefundDesk.class);
        var book = program.getBean(PayBook.class);
        var line = new Demand.Line(name, "FEE", Debtor.FEE, name);
        var payer = new Demand.Payer(name, "011300001234", name);
        var demand = new Demand(clerk.unit(), Ids.next(), "H11.45.05-261124-0000009", "2.000815", payer, List.of(line));
        return UnitScope.of(clerk.unit())
                .call(() -> transaction.execute(status -> {
                    var obligation = payments.demand(clerk, demand).orElseThrow();
                    till.begin(clerk, obligation, Way.VNPAY);
                    refunds.exempt(clerk, obligation, new Money(1_000), name, name);
                    till.takeCash(clerk, obligation, new Money(17_000));
                    var account =
                            new ReceivingAccount("970405", "9999000000009", name, Instant.now(), clerk.account(), name);
                    book.add(clerk.unit(), book.accounts(clerk.unit()).size() + 1, account);
                    var refund = refunds.ask(clerk, obligation, Account.REVENUE, new Money(1_000), name);
                    var receipt = program.getBean(ReceiptBook.class)
                            .of(clerk.unit(), obligation)
                            .getLast();
                    var cashier = Actors.with(clerk.unit(), Set.of(Right.RECEIVE_CASES));
                    var other = payments.demand(
                                    cashier,
                                    new Demand(
                                            clerk.unit(),
                                            Ids.next(),
                                            demand.code(),
                                            demand.procedureCode(),
                                            payer,
                                            List.of(line)))
                            .orElseThrow();
                    till.takeCash(cashier, other, Debtor.FEE);
                    var count = new CashCount(Map.of(10_000, 1, 5_000, 1, 2_000, 1));
                    var closing = program.getBean(ClosingDesk.class).close(cashier, Debtor.FEE, count, name);
                    var deposit = program.getBean(DepositDesk.class).make(cashier, Debtor.FEE);
                    return Map.of(
                            "obligation", obligation.toString(),
                            "refund", refund.toString(),
                            "receipt", receipt.told(),
                            "closing", closing.id().toString(),
                            "deposit", deposit.id().toString());
                }));
    }
}
