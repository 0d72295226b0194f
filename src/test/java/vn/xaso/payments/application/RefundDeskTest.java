package vn.xaso.payments.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.Payments;
import vn.xaso.payments.domain.Account;
import vn.xaso.payments.domain.Dues;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Notice;
import vn.xaso.payments.domain.Refund;
import vn.xaso.payments.domain.RefundBook;
import vn.xaso.payments.domain.Way;

@HouseTest
class RefundDeskTest {

    @Autowired
    private DemoProvince province;

    @Autowired
    private Payments payments;

    @Autowired
    private TillDesk till;

    @Autowired
    private NoticeDesk notices;

    @Autowired
    private RefundDesk desk;

    @Autowired
    private RefundBook refunds;

    @Autowired
    private DuesBook book;

    @Autowired
    private TransactionTemplate transaction;

    private Debtor debtor;
    private Actor clerk;
    private Actor leader;
    private UUID obligation;

    @BeforeEach
    void somebodyOwes() {
        province.found();
        clerk = Objects.requireNonNull(province.people().get("motcua.sangnhe")).actor();
        leader =
                Objects.requireNonNull(province.people().get("chutich.sangnhe")).actor();
        debtor = Debtor.of(clerk, transaction, payments);
        obligation = debtor.owes();
    }

    private void act(Runnable deed) {
        debtor.in(() -> {
            deed.run();
            return "";
        });
    }

    private UUID asked(Account source, Money amount) {
        return debtor.in(() -> desk.ask(clerk, obligation, source, amount, "Nộp hai lần"));
    }

    private Dues dues() {
        return debtor.in(() -> book.look(clerk.unit(), obligation))
                .orElseThrow()
                .dues();
    }

    @Test
    void whatCameTwiceGoesBackAfterALeaderAgreed() {
        var attempt = debtor.in(() -> till.begin(clerk, obligation, Way.VNPAY));
        act(() -> till.takeCash(clerk, obligation, Debtor.FEE));
        notices.hear(new Notice(Way.VNPAY, attempt.reference(), "R" + obligation, Debtor.FEE, true, "00"));
        var refund = asked(Account.UNCLEAR, Debtor.FEE);

        assertThatThrownBy(() -> asked(Account.UNCLEAR, new Money(1))).isInstanceOf(Mistakes.class);
        assertThatThrownBy(() -> act(() -> desk.payOut(clerk, refund, 1, Way.CASH, "")))
                .isInstanceOf(Refusal.class);
        act(() -> desk.decide(leader, refund, 1, true, ""));
        assertThatThrownBy(() -> act(() -> desk.payOut(clerk, refund, 1, Way.CASH, "")))
                .isInstanceOf(Overtaken.class);
        act(() -> desk.payOut(clerk, refund, 2, Way.CASH, ""));
        assertThatThrownBy(() -> act(() -> desk.payOut(clerk, refund, 3, Way.CASH, "")))
                .isInstanceOf(Refusal.class);

        assertThat(dues().unclear()).isEqualTo(Money.ZERO);
        assertThat(dues().refunding()).isEqualTo(Money.ZERO);
        assertThat(debtor.standing().received()).isEqualTo(Debtor.FEE);
        assertThat(debtor.in(() -> refunds.of(clerk.unit(), obligation)))
                .singleElement()
                .satisfies(done -> assertThat(done.payout())
                        .satisfies(payout -> assertThat(payout.way()).isEqualTo(Way.CASH))
                        .satisfies(payout -> assertThat(payout.paper()).startsWith("HT26-")));
    }

    @Test
    void nobodyDecidesHisOwnRefund() {
        act(() -> till.takeCash(clerk, obligation, Debtor.FEE));
        var refund = debtor.in(() -> refundAskedByLeader());

        assertThatThrownBy(() -> act(() -> desk.decide(leader, refund, 1, true, "")))
                .isInstanceOf(Refusal.class);
    }

    /// The leader may stand at the counter, too.
    private UUID refundAskedByLeader() {
        var asked = Refund.asked(
                Ids.next(),
                obligation,
                Account.REVENUE,
                Debtor.FEE,
                "Rút hồ sơ",
                new Refund.Signed(leader.account(), leader.name(), Instant.parse("2026-11-24T02:00:00Z")));
        refunds.add(clerk.unit(), asked);
        return asked.id();
    }

    @Test
    void aRefusedRefundMovesNoMoney() {
        act(() -> till.takeCash(clerk, obligation, Debtor.FEE));
        var refund = asked(Account.REVENUE, Debtor.FEE);
        act(() -> desk.decide(leader, refund, 1, false, "Hồ sơ đã giải quyết xong"));

        assertThat(dues().refundable()).isEqualTo(Debtor.FEE);
        assertThatThrownBy(() -> act(() -> desk.payOut(clerk, refund, 2, Way.CASH, "")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void moreThanCameIsNotAsked() {
        assertThatThrownBy(() -> asked(Account.REVENUE, new Money(1))).isInstanceOf(Mistakes.class);
        act(() -> till.takeCash(clerk, obligation, Debtor.FEE));
        assertThatThrownBy(() -> asked(Account.REVENUE, new Money(18_001))).isInstanceOf(Mistakes.class);
    }

    @Test
    void whoIsExemptOwesLessAndTheGroundIsKept() {
        act(() -> desk.exempt(clerk, obligation, new Money(8_000), "Hộ nghèo", "Giấy chứng nhận hộ nghèo 2026"));
        assertThat(debtor.standing().open()).isEqualTo(new Money(10_000));
        act(() -> desk.exempt(clerk, obligation, new Money(10_000), "Hộ nghèo", ""));
        assertThat(debtor.standing().isSettled()).isTrue();
        assertThat(debtor.standing().received()).isEqualTo(Money.ZERO);

        assertThatThrownBy(() -> act(() -> desk.exempt(clerk, obligation, new Money(1), "Hộ nghèo", "")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> act(() -> desk.exempt(clerk, obligation, new Money(1), " ", "")))
                .isInstanceOf(Mistakes.class);
    }
}
