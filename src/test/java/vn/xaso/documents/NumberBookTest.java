package vn.xaso.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Law: 30/2020/NĐ-CP art. 15
@HouseTest
class NumberBookTest {

    private static final int CLERKS = 64;
    private static final int NUMBERS_OF_A_CLERK = 50;
    /// With 64 clerks a little more than 1,000 in all.
    private static final int ROLLBACKS_OF_A_CLERK = 16;

    @Autowired
    NumberBook book;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DemoProvince province;

    private UnitId sangNhe;
    private UnitId siPaPhin;

    @BeforeEach
    void found() {
        province.found();
        sangNhe = unitOf("vanthu.sangnhe");
        siPaPhin = unitOf("vanthu.sipaphin");
    }

    private UnitId unitOf(String login) {
        return Objects.requireNonNull(province.people().get(login)).actor().unit();
    }

    @Test
    void manyClerksWhoOftenGiveUpLeaveNoGap() throws Exception {
        var series = "T" + UUID.randomUUID();
        var given = new ConcurrentLinkedQueue<Integer>();

        try (var clerks = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = IntStream.range(0, CLERKS)
                    .<Future<?>>mapToObj(clerk -> clerks.submit(() -> work(series, clerk, given)))
                    .toList();
            for (var one : working) {
                one.get();
            }
        }

        assertThat(given.stream().sorted().toList())
                .isEqualTo(IntStream.rangeClosed(1, CLERKS * NUMBERS_OF_A_CLERK)
                        .boxed()
                        .toList());
    }

    /// Rollbacks come between the numbers, at another place for each clerk.
    private void work(String series, int clerk, ConcurrentLinkedQueue<Integer> given) {
        UnitScope.of(sangNhe).run(() -> {
            for (int i = 0; i < NUMBERS_OF_A_CLERK + ROLLBACKS_OF_A_CLERK; i++) {
                boolean givesUp = (i * 7 + clerk) % (NUMBERS_OF_A_CLERK + ROLLBACKS_OF_A_CLERK) < ROLLBACKS_OF_A_CLERK;
                transaction.executeWithoutResult(status -> {
                    int number = book.next(sangNhe, series, 2026);
                    if (givesUp) {
                        status.setRollbackOnly();
                    } else {
                        given.add(number);
                    }
                });
            }
        });
    }

    @Test
    void eachUnitSeriesAndYearCountsByItself() {
        var series = "T" + UUID.randomUUID();

        assertThat(List.of(
                        next(sangNhe, series, 2026),
                        next(sangNhe, series, 2026),
                        next(sangNhe, series, 2027),
                        next(siPaPhin, series, 2026),
                        next(sangNhe, series + "b", 2026)))
                .containsExactly(1, 2, 1, 1, 1);
    }

    @Test
    void noNumberIsGivenOutsideATransaction() {
        assertThatThrownBy(() -> book.next(sangNhe, "T", 2026)).isInstanceOf(IllegalTransactionStateException.class);
    }

    private int next(UnitId unit, String series, int year) {
        return UnitScope.of(unit)
                .call(() -> transaction.execute(status -> book.next(unit, series, year)))
                .intValue();
    }
}
