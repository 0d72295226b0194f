package vn.xaso.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Refusal;

class DeedTest {

    private static final Money FEE = new Money(18_000);
    private static final Instant AT = Instant.parse("2026-11-24T02:15:00Z");

    private static Dues paidIn(Way way) {
        var dues = Dues.of(FEE);
        return dues.with(
                way == Way.CASH
                        ? dues.takeCash(Attempt.begun("XS1", way, FEE, AT), "XS1")
                        : dues.with(new Dues.Change(
                                        Verdict.CONFIRMED,
                                        java.util.List.of(),
                                        Attempt.begun("XS1", way, FEE, AT),
                                        null))
                                .hear(new Notice(way, "XS1", "T1", FEE, true, "00")));
    }

    private static Dues approved(Dues dues) {
        return dues.with(dues.approveRefund(Account.REVENUE, FEE));
    }

    @Test
    void onlyTheDrawerIsDepositedAndOnlyTheBankSettles() {
        for (var deed : new Deed[] {Deed.DEPOSITED, Deed.SETTLED}) {
            var allowed = new ArrayList<Account>();
            for (var debit : Account.values()) {
                for (var credit : Account.values()) {
                    if (deed.goes(debit, credit)) {
                        assertThat(debit).isEqualTo(Account.TREASURY);
                        allowed.add(credit);
                    }
                }
            }
            assertThat(allowed).containsExactly(deed == Deed.DEPOSITED ? Account.CASH : Account.CLEARING);
        }
    }

    @Test
    void aDepositTakesAllCashOnce() {
        var dues = paidIn(Way.CASH);
        var deposited = dues.with(dues.deposit());

        assertThat(deposited.cash()).isEqualTo(Money.ZERO);
        assertThat(deposited.net(Account.TREASURY)).isEqualTo(FEE.dong());
        assertThat(deposited.deposit().verdict()).isEqualTo(Verdict.ALREADY);
        assertThat(deposited.received()).isEqualTo(FEE);
    }

    @Test
    void nothingSettlesTwice() {
        var dues = paidIn(Way.VNPAY);
        var settled = dues.with(dues.settle(FEE));

        assertThat(settled.net(Account.CLEARING)).isZero();
        assertThatThrownBy(() -> settled.settle(FEE)).isInstanceOf(Refusal.class);
        assertThat(dues.deposit().postings()).isEmpty();
    }

    @Test
    void whatWasDepositedIsNotGivenBackOutOfTheDrawer() {
        var drawer = approved(paidIn(Way.CASH));
        var treasury = drawer.with(drawer.deposit());

        assertThat(drawer.refund(Way.CASH, FEE).postings()).hasSize(1);
        assertThatThrownBy(() -> drawer.refund(Way.VIETQR, FEE)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> treasury.refund(Way.CASH, FEE)).isInstanceOf(Refusal.class);
        assertThat(treasury.refund(Way.VIETQR, FEE).postings())
                .singleElement()
                .satisfies(posting -> assertThat(posting.credit()).isEqualTo(Account.TREASURY));
    }
}
