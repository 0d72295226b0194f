package vn.xaso.procedures.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.deadline.DayMode;
import vn.xaso.kernel.deadline.LimitUnit;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.Agencies;
import vn.xaso.procedures.ProcedureVersion.OnlineLevel;
import vn.xaso.procedures.ProcedureVersion.ProcessingRoute;
import vn.xaso.procedures.ProcedureVersion.Source;
import vn.xaso.procedures.ProcedureVersion.Status;

/// Reads whole versions and remembers them: a version never changes but for its status and its last day.
@Repository
class VersionShelf {

    private final JdbcClient jdbc;
    private final PartsQuery parts;
    private final ConcurrentHashMap<UUID, ProcedureVersion> known = new ConcurrentHashMap<>();

    VersionShelf(JdbcClient jdbc, PartsQuery parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    ProcedureVersion get(UUID id) {
        var version = known.get(id);
        if (version == null) {
            version = read(id);
            known.put(id, version);
        }
        return version;
    }

    void forget(UUID id) {
        known.remove(id);
    }

    /// Past the memory: for those who write in the same transaction.
    ProcedureVersion read(UUID id) {
        return jdbc.sql("""
            select id, code, version_no, status, name, name_en, field, subject, level, online_level,
                processing_route, limit_unit, limit_amount, limit_mode, cut_off, extra_days, time_text, fee_text,
                requirements, steps_text, keywords, executing_agency, competent_agency, receiving_address,
                coordinating_agency, form_id, valid_from, valid_to, source, source_date, source_url, decision
            from procedures.procedure_version where id = :id
            """)
                .param("id", id)
                .query((row, number) -> version(row))
                .optional()
                .orElseThrow(() -> new Absent("procedure version " + id));
    }

    private ProcedureVersion version(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var route = row.getString("processing_route");
        return new ProcedureVersion(
                id,
                new ProcedureCode(row.getString("code")),
                row.getInt("version_no"),
                Status.valueOf(row.getString("status")),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("field"),
                row.getString("subject"),
                row.getString("level"),
                OnlineLevel.valueOf(row.getString("online_level")),
                route == null ? null : ProcessingRoute.valueOf(route),
                limit(row),
                row.getString("time_text"),
                row.getString("fee_text"),
                row.getString("requirements"),
                row.getString("steps_text"),
                row.getString("keywords"),
                agencies(row),
                row.getObject("form_id", UUID.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                source(row),
                parts.channels(id),
                parts.variants(id),
                parts.papers(id),
                parts.fees(id),
                parts.results(id),
                parts.steps(id),
                parts.legalBases(id),
                parts.links(id));
    }

    static @Nullable TimeLimit limit(ResultSet row) throws SQLException {
        var unit = row.getString("limit_unit");
        if (unit == null) {
            return null;
        }
        return new TimeLimit(
                LimitUnit.valueOf(unit),
                row.getInt("limit_amount"),
                DayMode.valueOf(row.getString("limit_mode")),
                row.getObject("cut_off", LocalTime.class),
                row.getInt("extra_days"));
    }

    private static Agencies agencies(ResultSet row) throws SQLException {
        return new Agencies(
                row.getString("executing_agency"),
                row.getString("competent_agency"),
                row.getString("receiving_address"),
                row.getString("coordinating_agency"));
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getString("source"),
                row.getObject("source_date", LocalDate.class),
                row.getString("source_url"),
                row.getString("decision"));
    }
}
