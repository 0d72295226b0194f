package vn.xaso.payments.reconciliation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.payments.reconciliation.ReconcilingOffice.line;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Right;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.application.TillDesk;
import vn.xaso.payments.reconciliation.ReconcilingOffice;
import vn.xaso.payments.reconciliation.domain.Difference;
import vn.xaso.payments.reconciliation.domain.Difference.Kind;
import vn.xaso.payments.till.application.ClosingDesk;
import vn.xaso.payments.till.application.DepositDesk;
import vn.xaso.payments.till.domain.CashCount;
import vn.xaso.payments.till.domain.Deposit;
import vn.xaso.payments.till.domain.DepositBook;

/// Cash that a cashier has taken to the bank is found on the statement.
@HouseTest
class CashOnStatementTest {

    private ReconcilingOffice office;
    private Deposit deposit;

    @BeforeEach
    void aCashierGoesToTheBank(@Autowired ApplicationContext program) {
        office = new ReconcilingOffice(program);
        var debtor = office.debtor();
        var obligation = debtor.owes();
        Actor cashier = Actors.with(office.clerk.unit(), Set.of(Right.RECEIVE_CASES));
        deposit = debtor.in(() -> {
            program.getBean(TillDesk.class).takeCash(cashier, obligation, Debtor.FEE);
            var closings = program.getBean(ClosingDesk.class);
            var count = new CashCount(Map.of(10_000, 1, 5_000, 1, 2_000, 1, 1_000, 1));
            closings.close(cashier, Debtor.FEE, count, "");
            return program.getBean(DepositDesk.class).make(cashier, Debtor.FEE);
        });
    }

    private Deposit now() {
        return office.debtor()
                .in(() -> office.program
                        .getBean(DepositBook.class)
                        .find(office.clerk.unit(), deposit.id())
                        .orElseThrow());
    }

    @Test
    void theStatementConfirmsTheSlip() {
        var number = "FT" + Ids.next();
        var words = "Nop tien mat theo giay " + deposit.number().told() + " UBND xa";

        office.takes(line(number, words, 18_000));

        assertThat(now().reference()).isEqualTo(number);
        assertThat(office.differences(deposit.number().told())).isEmpty();
        office.takes(line(number, words, 18_000));
        assertThat(now().version()).isEqualTo(2);
    }

    @Test
    void anotherAmountThanThatOfTheSlipIsATask() {
        office.takes(line("FT" + Ids.next(), "nop tien mat " + deposit.number().told(), 17_000));

        assertThat(now().confirmed()).isNull();
        assertThat(office.differences(deposit.number().told()))
                .extracting(Difference::kind, Difference::there, Difference::here)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Kind.DEPOSIT, 17_000L, 18_000L));
    }
}
