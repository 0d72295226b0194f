package vn.xaso.cases.crossing.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.crossing.domain.Crossing;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.kernel.UnitId;

/// Reads rows of `cases.crossing` and of its papers.
final class CrossingRow {

    static final String SELECT = """
        select id, unit_id, competent_unit, code, procedure_code, procedure_name, applicant, phone, request_key,
            received_at, received_by, received_name, position, case_id, case_state, case_version, due_at, finished_at,
            returned_at, result_file, asked, handed_over_at, handed_over_by, proof
        from cases.crossing
        """;

    private CrossingRow() {}

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static UnitId unit(ResultSet row, String column) throws SQLException {
        return new UnitId(row.getObject(column, UUID.class));
    }

    static Crossing read(ResultSet row, int number) throws SQLException {
        var handedOver = instant(row, "handed_over_at");
        return new Crossing(
                row.getObject("id", UUID.class),
                unit(row, "unit_id"),
                unit(row, "competent_unit"),
                CaseCode.read(row.getString("code")).orElseThrow(),
                new Crossing.Matter(
                        row.getString("procedure_code"),
                        row.getString("procedure_name"),
                        row.getString("applicant"),
                        row.getString("phone")),
                row.getString("request_key"),
                Objects.requireNonNull(instant(row, "received_at")),
                new Crossing.Receiver(
                        row.getObject("received_by", UUID.class),
                        row.getString("received_name"),
                        row.getString("position")),
                new Crossing.Standing(
                        row.getObject("case_id", UUID.class),
                        CaseState.valueOf(row.getString("case_state")),
                        row.getInt("case_version"),
                        instant(row, "due_at"),
                        instant(row, "finished_at"),
                        instant(row, "returned_at"),
                        row.getObject("result_file", UUID.class),
                        row.getString("asked")),
                handedOver == null
                        ? null
                        : new Crossing.HandedOver(handedOver, row.getString("handed_over_by"), row.getString("proof")));
    }

    static CasePaper paper(ResultSet row, int number) throws SQLException {
        int paperNo = row.getInt("paper_no");
        return new CasePaper(
                row.getInt("no"),
                row.wasNull() || paperNo == 0 ? null : paperNo,
                row.getString("name"),
                CasePaper.Kind.valueOf(row.getString("kind")),
                row.getInt("quantity"),
                row.getObject("file_id", UUID.class),
                Objects.requireNonNull(instant(row, "added_at")));
    }
}
