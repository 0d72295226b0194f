package vn.xaso.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

@HouseTest
class AuditTrailTest {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void writesTheEntryInTheTransactionOfTheAct() {
        var unit = Actors.newUnit();

        UnitScope.of(unit)
                .run(() -> transaction.executeWithoutResult(status -> {
                    trail.record(Actors.withAllRights(unit), unit, "case.accept", "H12.3", "");
                    status.setRollbackOnly();
                }));
        UnitScope.of(unit).run(() -> transaction.executeWithoutResult(status -> record(unit)));

        assertThat(count(unit)).isEqualTo(1);
    }

    @Test
    void refusesToWriteOutsideATransaction() {
        var unit = Actors.newUnit();

        assertThatThrownBy(() -> UnitScope.of(unit).run(() -> record(unit))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsARowWithItsIndexBelow250Bytes() {
        var unit = Actors.newUnit();
        long before = size(unit);

        UnitScope.of(unit)
                .run(() -> transaction.executeWithoutResult(status -> {
                    for (int i = 0; i < 5_000; i++) {
                        trail.record(
                                Actors.withAllRights(unit), unit, "case.accept", "H12.113-260324-0001", "step 2 of 5");
                    }
                }));

        assertThat((size(unit) - before) / 5_000).isLessThanOrEqualTo(250);
    }

    private void record(UnitId unit) {
        trail.record(AuditedBy.SYSTEM, unit, "round.close", "-", "");
    }

    private long count(UnitId unit) {
        return ask(unit, "select count(*) from audit.entry");
    }

    private long size(UnitId unit) {
        return ask(unit, "select pg_total_relation_size('audit.entry')");
    }

    private long ask(UnitId unit, String sql) {
        return UnitScope.of(unit)
                .call(() -> transaction.execute(
                        status -> jdbc.sql(sql).query(Long.class).single()));
    }
}
