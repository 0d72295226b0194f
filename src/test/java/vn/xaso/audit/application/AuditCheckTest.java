package vn.xaso.audit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.audit.domain.SealVerdict;
import vn.xaso.audit.domain.SealVerdict.Fault;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.kernel.database.OwnerAtWork;

@HouseTest
class AuditCheckTest {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    @Autowired
    private AuditTrail trail;

    @Autowired
    private SealingRound round;

    @Autowired
    private AuditCheck check;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationContext program;

    private final UnitId unit = Actors.newUnit();

    @Test
    void findsNothingWhereNobodyTouchedTheTrail() {
        sealThree("first");
        sealThree("second");

        assertThat(verdict()).isEqualTo(new SealVerdict(null, 0, 2, 6));
    }

    @Test
    void leavesForTheNextRoundWhatWasJustWritten() {
        write("case.accept");

        round.walk();

        assertThat(verdict().seals()).isZero();
    }

    @Test
    void findsAnEntryThatTheOwnerOfTheTablesChanged() throws SQLException {
        sealThree("first");
        sealThree("second");

        asOwner("update audit.entry set note = 'other' where id = (select max(id::text)::uuid from audit.entry)");

        assertThat(verdict()).isEqualTo(new SealVerdict(Fault.ENTRY_CHANGED, 2, 1, 3));
    }

    @Test
    void findsThatTheOwnerOfTheTablesDeletedAnEntry() throws SQLException {
        sealThree("first");

        asOwner("delete from audit.entry where id = (select min(id::text)::uuid from audit.entry)");

        assertThat(verdict().fault()).isEqualTo(Fault.ENTRY_MISSING);
    }

    @Test
    void findsThatTheOwnerOfTheTablesSlippedAnEntryIn() throws SQLException {
        sealThree("first");

        asOwner("insert into audit.entry select unit_id, '%s', at, by_account, by_kind, act, subject, note "
                        .formatted(new UUID(1, 1))
                + "from audit.entry limit 1");

        assertThat(verdict().fault()).isEqualTo(Fault.ENTRY_ADDED);
    }

    @Test
    void findsThatASealWasTakenOut() throws SQLException {
        sealThree("first");
        sealThree("second");

        asOwner("delete from audit.seal where seal_no = 1");

        assertThat(verdict()).isEqualTo(new SealVerdict(Fault.SEAL_MISSING, 2, 0, 0));
    }

    @Test
    void letsNeitherTheApplicationNorTheOwnerChangeAnEntry() throws SQLException {
        write("case.accept");

        assertThatThrownBy(() -> asApplication("delete from audit.entry")).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> asApplication("update audit.seal set entries = 1"))
                .hasStackTraceContaining("permission denied");
        try (var owner = OwnerAtWork.open(program)) {
            openRows(owner);
            assertThatThrownBy(() -> execute(owner, "delete from audit.entry")).hasMessageContaining("only ever added");
        }
    }

    private void sealThree(String subject) {
        for (int i = 0; i < 3; i++) {
            write(subject);
        }
        round.seal(unit, AFTER_ALL);
    }

    private void write(String subject) {
        UnitScope.of(unit)
                .run(() -> transaction.executeWithoutResult(
                        status -> trail.record(AuditedBy.SYSTEM, unit, "case.accept", subject, "")));
    }

    private SealVerdict verdict() {
        return UnitScope.of(unit).call(() -> check.verify(unit));
    }

    private void asApplication(String sql) {
        UnitScope.of(unit)
                .run(() ->
                        transaction.executeWithoutResult(status -> jdbc.sql(sql).update()));
    }

    private void asOwner(String sql) throws SQLException {
        try (var owner = OwnerAtWork.open(program)) {
            openRows(owner);
            execute(owner, "alter table audit.entry disable trigger only_added");
            execute(owner, "alter table audit.seal disable trigger only_added");
            execute(owner, sql);
            execute(owner, "alter table audit.entry enable trigger only_added");
            execute(owner, "alter table audit.seal enable trigger only_added");
        }
    }

    private void openRows(Connection owner) throws SQLException {
        execute(owner, "set xaso.units = '{" + unit + "}'");
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
