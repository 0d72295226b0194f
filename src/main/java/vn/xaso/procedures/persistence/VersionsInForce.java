package vn.xaso.procedures.persistence;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.ProcedureCode;

/// Which version of a procedure counts on a day, and which procedures a unit does not take. Every submission and every
/// list asks it; what a command publishes is seen within five seconds.
@Repository
class VersionsInForce {

    private static final Duration LIFE = Duration.ofSeconds(5);
    private static final int MOST = 5_000;

    private final JdbcClient jdbc;
    private final Recent<Asked, Optional<UUID>> versions = new Recent<>(LIFE, MOST);
    private final Recent<AskedOf, Set<ProcedureCode>> closed = new Recent<>(LIFE, MOST);

    private final Recent<String, Set<ProcedureCode>> parts = new Recent<>(LIFE, 1);

    private record Asked(ProcedureCode code, LocalDate day) {}

    private record AskedOf(UnitId unit, LocalDate day) {}

    VersionsInForce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> find(ProcedureCode code, LocalDate day) {
        return versions.get(
                new Asked(code, day),
                () -> jdbc.sql("""
                    select id from procedures.procedure_version
                    where code = :code and status = 'PUBLISHED' and valid_from <= :day
                        and (valid_to is null or valid_to >= :day)
                    order by version_no desc limit 1
                    """)
                        .param("code", code.value())
                        .param("day", day)
                        .query(UUID.class)
                        .optional());
    }

    Set<ProcedureCode> closedAt(UnitId unit, LocalDate day) {
        return closed.get(
                new AskedOf(unit, day),
                () -> jdbc.sql("""
                    select code from procedures.offered_by
                    where unit_id = :unit and not offered and valid_from <= :day
                        and (valid_to is null or valid_to >= :day)
                    """).param("unit", unit.value()).param("day", day).query(String.class).list().stream()
                        .map(ProcedureCode::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    Set<ProcedureCode> partsOfLinked() {
        return parts.get(
                "all",
                () -> jdbc
                        .sql("select distinct procedure_code from procedures.linked_step where place = 'HERE'")
                        .query(String.class)
                        .list()
                        .stream()
                        .map(ProcedureCode::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// Forgets what counts, because it was changed on this machine: at once for the one who changes it, and once more
    /// after the commit, because others may have read the old state in between.
    void forget() {
        forgetAll();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    forgetAll();
                }
            });
        }
    }

    private void forgetAll() {
        versions.forgetAll();
        closed.forgetAll();
        parts.forgetAll();
    }
}
