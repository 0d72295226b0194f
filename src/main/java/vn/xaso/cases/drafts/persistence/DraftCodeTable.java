package vn.xaso.cases.drafts.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.drafts.domain.DraftCodes;
import vn.xaso.kernel.UnitId;

/// The table `cases.draft_code`.
@Repository
class DraftCodeTable implements DraftCodes {

    private final JdbcClient database;

    DraftCodeTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void give(UnitId unit, UUID caseId, UUID account, byte[] hash, Instant at) {
        database.sql("""
            insert into cases.draft_code (case_id, unit_id, account, hash, given_at)
            values (:id, :unit, :account, :hash, :at)
            on conflict (case_id) do update set hash = excluded.hash, given_at = excluded.given_at
            """)
                .param("id", caseId)
                .param("unit", unit.value())
                .param("account", account)
                .param("hash", hash)
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public Optional<Given> find(UnitId unit, byte[] hash) {
        return database.sql("""
            select case_id, account, given_at from cases.draft_code where unit_id = :unit and hash = :hash
            """)
                .param("unit", unit.value())
                .param("hash", hash)
                .query((row, number) -> new Given(
                        row.getObject("case_id", UUID.class),
                        row.getObject("account", UUID.class),
                        row.getTimestamp("given_at").toInstant()))
                .optional();
    }
}
