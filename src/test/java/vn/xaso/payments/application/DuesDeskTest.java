package vn.xaso.payments.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.Demand;
import vn.xaso.payments.ObligationSettled;
import vn.xaso.payments.Payments;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.Notice;
import vn.xaso.payments.domain.ReceiptBook;
import vn.xaso.payments.domain.Verdict;
import vn.xaso.payments.domain.Way;

@HouseTest
@RecordApplicationEvents
class DuesDeskTest {

    private static final Money FEE = Debtor.FEE;

    @Autowired
    private DemoProvince province;

    @Autowired
    private Payments payments;

    @Autowired
    private TillDesk till;

    @Autowired
    private NoticeDesk notices;

    @Autowired
    private ReceiptBook receipts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEvents events;

    private Debtor debtor;
    private Actor clerk;
    private UUID subject;
    private UUID obligation;

    @BeforeEach
    void somebodyOwes() {
        province.found();
        clerk = Objects.requireNonNull(province.people().get("motcua.sangnhe")).actor();
        debtor = Debtor.of(clerk, transaction, payments);
        subject = debtor.subject();
        obligation = debtor.owes();
    }

    private Demand demand(Money amount) {
        return debtor.demand(amount);
    }

    private <T> T in(Supplier<T> work) {
        return debtor.in(work);
    }

    private Payments.Standing standing() {
        return debtor.standing();
    }

    private Notice paid(Attempt attempt, String transaction) {
        return new Notice(attempt.way(), attempt.reference(), transaction, attempt.amount(), true, "00");
    }

    private Attempt begun() {
        return in(() -> till.begin(clerk, obligation, Way.VNPAY));
    }

    @Test
    void whatCostsNothingIsNeverAsked() {
        assertThat(in(() -> payments.demand(clerk, demand(Money.ZERO)))).isEmpty();
    }

    @Test
    void aCaseOwesOnce() {
        assertThatThrownBy(() -> in(() -> payments.demand(clerk, demand(FEE)))).isInstanceOf(Refusal.class);
    }

    @Test
    void oneNoticeTenTimesAtOnceIsOnePaymentAndOneReceipt() throws Exception {
        var notice = paid(begun(), "T" + subject);
        var verdicts = new ArrayList<Verdict>();
        try (var threads = Executors.newFixedThreadPool(10)) {
            var asked = new ArrayList<Callable<Verdict>>();
            for (int i = 0; i < 10; i++) {
                asked.add(() -> notices.hear(notice));
            }
            for (var answer : threads.invokeAll(asked)) {
                verdicts.add(answer.get());
            }
        }

        assertThat(verdicts)
                .containsOnlyOnce(Verdict.CONFIRMED)
                .contains(Verdict.ALREADY)
                .hasSize(10);
        assertThat(standing().isSettled()).isTrue();
        assertThat(standing().received()).isEqualTo(FEE);
        assertThat(standing().online()).isTrue();
        assertThat(in(() -> receipts.of(clerk.unit(), obligation))).hasSize(1);
    }

    @Test
    void aFailedTryThatTurnsOutPaidIsPaid() {
        var attempt = begun();
        var failed = new Notice(Way.VNPAY, attempt.reference(), "", FEE, false, "24");

        assertThat(notices.hear(failed)).isEqualTo(Verdict.FAILED);
        assertThat(notices.hear(paid(attempt, "L" + subject))).isEqualTo(Verdict.CONFIRMED);
        assertThat(notices.hear(failed)).isEqualTo(Verdict.ALREADY);
        assertThat(standing().isSettled()).isTrue();
    }

    @Test
    void moneyThatComesAfterTheCashWaitsToBeGivenBack() {
        var attempt = begun();
        in(() -> {
            till.takeCash(clerk, obligation, FEE);
            return "";
        });

        assertThat(notices.hear(paid(attempt, "M" + subject))).isEqualTo(Verdict.TOO_MUCH);
        assertThat(standing().received()).isEqualTo(FEE);
        assertThat(in(() -> receipts.of(clerk.unit(), obligation))).hasSize(1);
    }

    @Test
    void theCashierTakesWhatIsOwedAndOnce() {
        assertThatThrownBy(() -> take(new Money(1))).isInstanceOf(Overtaken.class);
        take(FEE);
        assertThatThrownBy(() -> take(FEE)).isInstanceOf(Refusal.class);

        var receipt = in(() -> receipts.of(clerk.unit(), obligation)).getFirst();
        assertThat(receipt.amount()).isEqualTo(FEE);
        assertThat(receipt.cashierName()).isEqualTo(clerk.name());
        assertThat(standing().online()).isFalse();
    }

    private void take(Money seen) {
        in(() -> {
            till.takeCash(clerk, obligation, seen);
            return "";
        });
    }

    /// Law: NĐ 123/2020/NĐ-CP art. 30; NĐ 70/2025/NĐ-CP
    @Test
    void receiptsAreNumberedWithoutAGap() {
        take(FEE);
        var first = in(() -> receipts.of(clerk.unit(), obligation)).getFirst();
        var other = Debtor.of(clerk, transaction, payments).owes();
        in(() -> {
            till.takeCash(clerk, other, FEE);
            return "";
        });

        assertThat(in(() -> receipts.of(clerk.unit(), other))
                        .getFirst()
                        .number()
                        .value())
                .isEqualTo(first.number().value() + 1);
    }

    @Test
    void othersAreNotTold() {
        assertThat(notices.hear(new Notice(Way.VNPAY, "XSNOBODY", "T1", FEE, true, "00")))
                .isEqualTo(Verdict.NOT_FOUND);
        var attempt = begun();
        assertThat(notices.hear(new Notice(Way.PLATFORM, attempt.reference(), "T2", FEE, true, "00")))
                .isEqualTo(Verdict.NOT_FOUND);
        assertThat(notices.hear(new Notice(Way.VNPAY, attempt.reference(), "T3", new Money(1), true, "00")))
                .isEqualTo(Verdict.WRONG_AMOUNT);
        assertThat(standing().isSettled()).isFalse();

        var stranger = Actors.withAllRights(Actors.newUnit());
        var seen = UnitScope.of(stranger.unit())
                .call(() -> transaction.execute(status -> payments.of(clerk.unit(), subject)));
        assertThat(seen).isEmpty();
    }

    @Test
    void whoWaitsLearnsItOnce() {
        var attempt = begun();
        notices.hear(paid(attempt, "W" + subject));
        notices.hear(paid(attempt, "W" + subject));

        assertThat(events.stream(ObligationSettled.class)
                        .filter(settled -> settled.subject().equals(subject)))
                .hasSize(1)
                .allMatch(settled -> settled.paid().equals(FEE) && settled.online());
    }

    @Test
    void aCaseThatEndsOwesNoLonger() {
        in(() -> {
            payments.lift(clerk.unit(), subject, "Người nộp rút hồ sơ");
            return "";
        });

        assertThat(standing().isSettled()).isTrue();
        assertThat(standing().received()).isEqualTo(Money.ZERO);
    }

    @Test
    void theLedgerIsNotChanged() {
        for (var change : List.of("delete from payments.posting", "update payments.posting set amount = 1")) {
            assertThatThrownBy(() -> in(() -> database.sql(change).update()))
                    .hasStackTraceContaining("permission denied");
        }
    }
}
