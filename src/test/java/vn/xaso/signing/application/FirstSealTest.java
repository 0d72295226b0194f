package vn.xaso.signing.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Communes;
import vn.xaso.directory.Units;
import vn.xaso.kernel.UnitScope;
import vn.xaso.signing.KeyHolder;

/// Several rounds may want the first seal of a unit at once: they get the same one.
@HouseTest
class FirstSealTest {

    private static final int ROUNDS = 4;

    @Autowired
    private DemoProvince province;

    @Autowired
    private Units units;

    @Autowired
    private ProgramKeys keys;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void roundsThatMeetAtTheFirstSealMakeOne() throws Exception {
        province.found();
        var unit = Communes.officialOf(units, "03328").unit();
        var together = new CountDownLatch(ROUNDS);
        var round = (Callable<Long>) () -> UnitScope.of(unit).call(() -> {
            together.countDown();
            together.await();
            try (var opened = keys.open(unit)) {
                assertThat(opened.holder()).isEqualTo(KeyHolder.program(unit));
                return transaction.execute(status -> database.sql(
                                "select count(*) from signing.signing_key where unit_id = :unit and kind = 'PROGRAM'")
                        .param("unit", unit.value())
                        .query(Long.class)
                        .single());
            }
        });
        var rounds = new ArrayList<Callable<Long>>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(round);
        }
        try (var threads = Executors.newFixedThreadPool(ROUNDS)) {
            for (var made : threads.invokeAll(rounds)) {
                assertThat(made.get()).isEqualTo(1);
            }
        }
    }
}
