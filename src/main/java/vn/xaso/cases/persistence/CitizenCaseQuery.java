package vn.xaso.cases.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseState;
import vn.xaso.kernel.UnitId;

/// The drafts and cases of the acting citizen over all units, the newest first.
@Repository
@Transactional(readOnly = true)
public class CitizenCaseQuery {

    private final JdbcClient database;

    CitizenCaseQuery(JdbcClient database) {
        this.database = database;
    }

    /// @param code null until acceptance
    public record Row(
            UUID id,
            UnitId unit,
            @Nullable String code,
            UUID procedureVersion,
            CaseState state,
            @Nullable Instant submittedAt,
            @Nullable Instant dueAt,
            @Nullable Instant finishedAt) {}

    /// @param before only cases older than that one, or null for the newest
    public List<Row> list(@Nullable UUID before, int limit) {
        return database.sql("""
                        select id, unit_id, code, procedure_version_id, state, submitted_at, due_at, finished_at
                        from cases.case_file
                        where applicant_account = kernel.acting_citizen() and (:before::uuid is null or id < :before::uuid)
                        order by id desc limit :limit
                        """)
                .param("before", before)
                .param("limit", limit)
                .query(CitizenCaseQuery::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                CaseRow.uuid(row, "id"),
                new UnitId(CaseRow.uuid(row, "unit_id")),
                row.getString("code"),
                CaseRow.uuid(row, "procedure_version_id"),
                CaseState.valueOf(row.getString("state")),
                CaseRow.instant(row, "submitted_at"),
                CaseRow.instant(row, "due_at"),
                CaseRow.instant(row, "finished_at"));
    }
}
