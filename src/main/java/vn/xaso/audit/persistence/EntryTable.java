package vn.xaso.audit.persistence;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;

/// Writes entries. One insert on the way of an act; the unit's first entry also tells the sealing round of the unit.
@Repository
class EntryTable implements AuditTrail {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Set<UnitId> known = ConcurrentHashMap.newKeySet();

    EntryTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void record(AuditedBy by, UnitId unit, String act, String subject, String note) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An entry is written in the transaction of its act");
        }
        if (!known.contains(unit)) {
            tellTheSealingRound(unit);
        }
        jdbc.sql("""
                insert into audit.entry (unit_id, id, at, by_account, by_kind, act, subject, note)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(unit.value())
                .param(Ids.next())
                .param(Timestamp.from(clock.instant()))
                .param(by.account())
                .param(by.kind().name())
                .param(act)
                .param(subject)
                .param(note)
                .update();
    }

    /// Remembered only after the commit: a transaction that is rolled back takes the row with it.
    private void tellTheSealingRound(UnitId unit) {
        jdbc.sql("insert into audit.sealing_head (unit_id) values (:unit) on conflict do nothing")
                .param("unit", unit.value())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.add(unit);
            }
        });
    }
}
