package vn.xaso.payments.till.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Refusal;
import vn.xaso.payments.domain.Deed;
import vn.xaso.payments.domain.Receipt;

class ClosingTest {

    private static final Instant AT = Instant.parse("2026-11-27T09:00:00Z");
    private static final Closing.Signed CASHIER = new Closing.Signed(Ids.next(), "Lèng Thị Nguyệt", AT);
    private static final Closing.Signed LEADER = new Closing.Signed(Ids.next(), "Tẩn A Páo", AT);

    private static CashEntry entry(Deed deed, long amount) {
        return new CashEntry(Ids.next(), 2, AT, deed, new Money(amount), "H11", "Giàng Thị Mỷ", "XS26-0000001");
    }

    private static Closing closed(long counted, String reason) {
        var drawer = new Drawer(
                new Money(50_000),
                List.of(entry(Deed.RECEIVED, 18_000), entry(Deed.REFUNDED, 8_000), entry(Deed.DEPOSITED, 40_000)));
        return Closing.of(Ids.next(), new Receipt.Serial(2026, "KQ26", 1), CASHIER, drawer, new Money(counted), reason);
    }

    @Test
    void carriesTheBalanceOn() {
        var closing = closed(20_000, "");

        assertThat(closing.expected()).isEqualTo(new Money(20_000));
        assertThat(closing.difference()).isZero();
        assertThat(closing.isOpen()).isFalse();
    }

    @Test
    void aDifferenceNeedsAReasonAndSomebodyElseWhoDealsWithIt() {
        assertThatThrownBy(() -> closed(19_000, " ")).isInstanceOf(Mistakes.class);
        var closing = closed(19_000, "Thối nhầm");
        assertThat(closing.difference()).isEqualTo(-1_000);
        assertThat(closing.isOpen()).isTrue();
        assertThatThrownBy(() -> closing.settledBy(CASHIER, "Đã bù")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> closing.settledBy(LEADER, "")).isInstanceOf(Mistakes.class);

        var settled = closing.settledBy(LEADER, "Đã bù");

        assertThat(settled.isOpen()).isFalse();
        assertThatThrownBy(() -> settled.settledBy(LEADER, "Đã bù")).isInstanceOf(Refusal.class);
    }

    @Test
    void nobodyConfirmsTheOwnClosing() {
        var closing = closed(20_000, "");

        assertThatThrownBy(() -> closing.confirmedBy(CASHIER)).isInstanceOf(Refusal.class);
        assertThat(closing.confirmedBy(LEADER).confirmed()).isEqualTo(LEADER);
        assertThatThrownBy(() -> closing.confirmedBy(LEADER).confirmedBy(LEADER))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatHasNotMovedIsNotClosed() {
        var still = new Drawer(new Money(50_000), List.of());
        var number = new Receipt.Serial(2026, "KQ26", 1);

        assertThatThrownBy(() -> Closing.of(Ids.next(), number, CASHIER, still, new Money(50_000), ""))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void countsNotesThatExist() {
        assertThat(new CashCount(Map.of(500_000, 2, 2_000, 3, 1_000, 0)).total())
                .isEqualTo(new Money(1_006_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new CashCount(Map.of(3_000, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CashCount(Map.of(500, -1)));
    }

    @Test
    void aDepositIsConfirmedOnceWithTheNumberOfTheTreasury() {
        var today = LocalDate.of(2026, 11, 27);
        var deposit = Deposit.of(Ids.next(), new Receipt.Serial(2026, "NK26", 1), CASHIER, new Money(18_000));

        assertThatThrownBy(() -> deposit.confirmed("", today, today, CASHIER)).isInstanceOf(Mistakes.class);
        assertThatThrownBy(() -> deposit.confirmed("C1-02", today.plusDays(1), today, CASHIER))
                .isInstanceOf(Mistakes.class);
        var confirmed = deposit.confirmed("C1-02", today, today, CASHIER);
        assertThatThrownBy(() -> confirmed.confirmed("C1-03", today, today, CASHIER))
                .isInstanceOf(Refusal.class);
    }
}
