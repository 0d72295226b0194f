package vn.xaso.cases.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseTimes;
import vn.xaso.cases.domain.Channel;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.deadline.Pause;
import vn.xaso.kernel.deadline.PauseKind;

/// How a case lies in its two rows.
final class CaseRow {

    static final String COLUMNS = """
            c.id, c.unit_id, c.received_unit_id, c.supported_unit_id, c.code, c.procedure_code,
            c.procedure_version_id, c.state, c.version, c.channel, c.applicant_account, c.assignee, c.office,
            c.outcome, c.submitted_at, c.accepted_at, c.due_at, c.original_due_at, c.pauses, c.supplements,
            c.finished_at, c.returned_at, a.name, a.personal_id, a.born, a.phone, a.email, a.address, a.answers
            """;

    private CaseRow() {}

    static CaseFile read(ResultSet row, int number) throws SQLException {
        var code = row.getString("code");
        var outcome = row.getString("outcome");
        return new CaseFile(
                uuid(row, "id"),
                new UnitId(uuid(row, "unit_id")),
                new UnitId(uuid(row, "received_unit_id")),
                new UnitId(uuid(row, "supported_unit_id")),
                code == null ? null : new CaseCode(code),
                row.getString("procedure_code"),
                uuid(row, "procedure_version_id"),
                CaseState.valueOf(row.getString("state")),
                row.getInt("version"),
                Channel.ofCode(row.getInt("channel")),
                applicant(row),
                row.getString("answers"),
                times(row),
                row.getObject("assignee", UUID.class),
                row.getObject("office", UUID.class),
                outcome == null ? null : Outcome.valueOf(outcome));
    }

    private static Applicant applicant(ResultSet row) throws SQLException {
        return new Applicant(
                row.getObject("applicant_account", UUID.class),
                row.getString("name"),
                row.getString("personal_id"),
                row.getString("born"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("address"));
    }

    private static CaseTimes times(ResultSet row) throws SQLException {
        return new CaseTimes(
                instant(row, "submitted_at"),
                instant(row, "accepted_at"),
                instant(row, "due_at"),
                instant(row, "original_due_at"),
                pauses(row.getString("pauses")),
                row.getInt("supplements"),
                instant(row, "finished_at"),
                instant(row, "returned_at"));
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /// Pauses as intervals of ISO 8601 with their kind: `2026-03-02T01:00:00Z/2026-03-04T02:00:00Z/SUPPLEMENT`.
    static List<Pause> pauses(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        var pauses = new ArrayList<Pause>();
        for (var one : text.split(" ")) {
            var parts = one.split("/");
            var end = "..".equals(parts[1]) ? null : Instant.parse(parts[1]);
            pauses.add(new Pause(Instant.parse(parts[0]), end, PauseKind.valueOf(parts[2])));
        }
        return List.copyOf(pauses);
    }

    static @Nullable String text(List<Pause> pauses) {
        if (pauses.isEmpty()) {
            return null;
        }
        var text = new StringBuilder();
        for (var pause : pauses) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(pause.from())
                    .append('/')
                    .append(pause.to() == null ? ".." : pause.to())
                    .append('/')
                    .append(pause.kind());
        }
        return text.toString();
    }
}
