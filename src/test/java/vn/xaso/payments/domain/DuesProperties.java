package vn.xaso.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Refusal;

/// Whatever messages come, in whatever order, twice, late, forged or not at all: the ledger agrees with the bank once
/// all
/// has been asked, nothing is paid twice, and nothing is closed unpaid.
class DuesProperties {

    private static final Instant AT = Instant.parse("2026-11-24T02:15:00Z");
    private static final Money FEE = new Money(18_000);

    /// What truly happened at the bank, and what it said or will say.
    private static final class Bank {
        private final List<Notice> truth = new ArrayList<>();
        private final List<Notice> mail = new ArrayList<>();
        private int number;

        /// The citizen pays once, twice, or gives up; each time the bank tells, and tells again.
        void visit(Attempt attempt, Random random) {
            int times = random.nextInt(4) == 0 ? 2 : random.nextInt(2);
            if (times == 0 || random.nextInt(3) == 0) {
                mail.add(new Notice(Way.VNPAY, attempt.reference(), "", attempt.amount(), false, "24"));
            }
            for (int i = 0; i < times; i++) {
                var paid = new Notice(Way.VNPAY, attempt.reference(), "T" + ++number, attempt.amount(), true, "00");
                truth.add(paid);
                mail.addAll(Collections.nCopies(random.nextInt(4), paid));
            }
        }

        long money() {
            return truth.stream().mapToLong(notice -> notice.amount().dong()).sum();
        }
    }

    @Property(tries = 3_000)
    void agreesWithTheBankInTheEnd(@ForAll long seed, @ForAll @IntRange(max = 30) int acts) {
        var random = new Random(seed);
        var bank = new Bank();
        var dues = Dues.of(FEE);
        int cash = 0;
        for (int i = 0; i < acts; i++) {
            switch (random.nextInt(8)) {
                case 0, 1 -> {
                    var begun = Attempt.begun("R" + i, Way.VNPAY, dues.isSettled() ? FEE : dues.open(), AT);
                    dues = dues.with(new Dues.Change(Verdict.CONFIRMED, List.of(), begun, null));
                    bank.visit(begun, random);
                }
                case 2, 3, 4 -> {
                    Collections.shuffle(bank.mail, random);
                    dues = bank.mail.isEmpty() ? dues : heard(dues, bank.mail.removeLast());
                }
                case 5 -> {
                    if (!dues.isSettled() && random.nextInt(3) == 0) {
                        cash += (int) dues.open().dong();
                        dues = dues.with(
                                dues.takeCash(Attempt.begun("C" + i, Way.CASH, dues.open(), AT), "receipt " + i));
                    }
                }
                case 6 -> dues = forged(dues, random);
                default -> dues = office(dues, random);
            }
            holds(dues);
        }

        for (var paid : bank.truth) {
            dues = heard(dues, paid);
            assertThat(dues.hear(paid).verdict()).isEqualTo(Verdict.ALREADY);
        }
        holds(dues);
        assertThat(came(dues)).isEqualTo(bank.money() + cash);
    }

    private static Dues heard(Dues dues, Notice notice) {
        var change = dues.hear(notice);
        boolean known = dues.transactions().contains(notice.transaction());
        assertThat(change.verdict() == Verdict.CONFIRMED || change.verdict() == Verdict.TOO_MUCH)
                .isEqualTo(notice.paid() && !known);
        return dues.with(change);
    }

    /// Wrong amounts and references that nobody gave out write nothing.
    private static Dues forged(Dues dues, Random random) {
        var reference = dues.attempts().isEmpty() || random.nextBoolean()
                ? "X"
                : dues.attempts().getFirst().reference();
        var change = dues.hear(new Notice(Way.VNPAY, reference, "F" + random.nextInt(), new Money(1), true, "00"));
        assertThat(change.verdict()).isIn(Verdict.NOT_FOUND, Verdict.WRONG_AMOUNT);
        assertThat(change.postings()).isEmpty();
        return dues;
    }

    /// What officials do, in and out of turn.
    private static Dues office(Dues dues, Random random) {
        var amount = new Money(1 + random.nextInt((int) FEE.dong()));
        try {
            return dues.with(
                    switch (random.nextInt(9)) {
                        case 0 -> dues.exempt(amount);
                        case 1 -> dues.lift();
                        case 2 -> dues.assign(amount);
                        case 3 -> dues.approveRefund(Account.REVENUE, amount);
                        case 4 -> dues.approveRefund(Account.UNCLEAR, amount);
                        case 5 -> dues.deposit();
                        case 6 -> dues.settle(amount);
                        case 7 -> dues.refund(Way.VNPAY, amount);
                        default -> dues.refund(Way.CASH, amount);
                    });
        } catch (Refusal refused) {
            return dues;
        }
    }

    private static long came(Dues dues) {
        return dues.sum(Deed.RECEIVED).plus(dues.sum(Deed.RECEIVED_UNCLEAR)).dong();
    }

    private static void holds(Dues dues) {
        long all = 0;
        for (var account : Account.values()) {
            all += dues.net(account);
        }
        assertThat(all).isZero();
        assertThat(dues.net(Account.RECEIVABLE)).isBetween(0L, FEE.dong());
        assertThat(dues.net(Account.UNCLEAR)).isNotPositive();
        assertThat(dues.net(Account.REFUNDS)).isNotPositive();
        for (var money : List.of(Account.CASH, Account.CLEARING, Account.TREASURY)) {
            assertThat(dues.net(money)).isNotNegative();
        }
        assertThat(dues.net(Account.CASH) + dues.net(Account.CLEARING) + dues.net(Account.TREASURY))
                .isEqualTo(came(dues) - dues.sum(Deed.REFUNDED).dong());
        assertThat(dues.received().dong()).isLessThanOrEqualTo(FEE.dong());
        assertThat(dues.refundable().dong()).isNotNegative();
        assertThat(dues.isPaid())
                .isEqualTo(dues.open().isZero() && dues.received().dong() > 0);
        assertThat(dues.transactions()).doesNotHaveDuplicates();
        long given = dues.sum(Deed.REFUNDED).dong();
        assertThat(given).isLessThanOrEqualTo(dues.sum(Deed.REFUND_APPROVED).dong());
        assertThat(dues.attempts().stream().filter(Attempt::isConfirmed).count())
                .isLessThanOrEqualTo(dues.transactions().size());
    }
}
