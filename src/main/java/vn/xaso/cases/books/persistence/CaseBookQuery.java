package vn.xaso.cases.books.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.books.domain.SubmissionWay;

/// Reads the registers in the order of their days.
///
/// Law: TT 03/2025/TT-VPCP, annex I, form 07
@Repository
public class CaseBookQuery {

    private final JdbcClient database;

    CaseBookQuery(JdbcClient database) {
        this.database = database;
    }

    /// How many rows have the same procedure, way and place.
    ///
    /// @param version one of the versions that the cases have
    public record Group(String procedure, UUID version, SubmissionWay channel, UUID received, int rows) {}

    /// One case of form 07.
    ///
    /// @param order its place in the register, from 1
    /// @param handedOver to whom and how, in the words of the one who handed it over, or null
    /// @param collected true where the citizen fetched the result online
    public record TrackedCase(
            int order,
            UUID id,
            String code,
            UUID procedureVersion,
            String name,
            String address,
            String phone,
            Instant acceptedAt,
            @Nullable Instant dueAt,
            @Nullable Instant originalDueAt,
            @Nullable Instant returnedAt,
            CaseState state,
            boolean declined,
            boolean collected,
            @Nullable String handedOver) {}

    /// One result of a book.
    ///
    /// @param number as the register of outgoing documents gave it, or null where none was given
    /// @param notation what follows the number, such as `/XN-UBND`
    /// @param signer name and position of the leader who signed, or empty
    public record IssuedResult(
            UUID id,
            String code,
            UUID procedureVersion,
            @Nullable Integer number,
            String notation,
            Instant issuedAt,
            String name,
            String born,
            String signer) {}

    public List<Group> groups(BookFilter filter) {
        return database.sql("""
            select c.procedure_code, c.channel, c.received_unit_id, max(c.procedure_version_id::text)::uuid as version,
                count(*) as found
            """ + filter.from("") + " group by 1, 2, 3")
                .params(filter.values())
                .query((row, number) -> new Group(
                        row.getString("procedure_code"),
                        row.getObject("version", UUID.class),
                        SubmissionWay.ofCode(row.getInt("channel")),
                        row.getObject("received_unit_id", UUID.class),
                        row.getInt("found")))
                .list();
    }

    public List<TrackedCase> cases(BookFilter filter, int most) {
        return database.sql("""
            select c.id, c.code, c.procedure_version_id, c.state, c.outcome, c.accepted_at, c.due_at,
                c.original_due_at, c.returned_at, a.name, a.address, a.phone,
                (select case when h.by_kind = 1 then '' else coalesce(h.note, '') end from cases.case_event h
                 where h.case_id = c.id and h.unit_id = :unit and h.act = 'HAND_OVER'
                 order by h.no desc limit 1) as handed_over
            """ + filter.from(BookFilter.APPLICANT) + " order by c.accepted_at, c.id limit :most")
                .params(filter.values())
                .param("most", most)
                .query(CaseBookQuery::trackedCase)
                .list();
    }

    private static TrackedCase trackedCase(ResultSet row, int number) throws SQLException {
        var handedOver = row.getString("handed_over");
        return new TrackedCase(
                number + 1,
                row.getObject("id", UUID.class),
                text(row, "code"),
                row.getObject("procedure_version_id", UUID.class),
                row.getString("name"),
                row.getString("address"),
                row.getString("phone"),
                Objects.requireNonNull(instant(row, "accepted_at")),
                instant(row, "due_at"),
                instant(row, "original_due_at"),
                instant(row, "returned_at"),
                CaseState.valueOf(row.getString("state")),
                "DECLINED".equals(row.getString("outcome")),
                "".equals(handedOver),
                handedOver);
    }

    public List<IssuedResult> results(BookFilter filter, int most) {
        return database.sql("""
            select c.id, c.code, c.procedure_version_id, (e.detail ->> 'number')::integer as number,
                e.detail ->> 'notation' as notation, e.at, a.name, a.born,
                (select concat_ws(', ', v.by_name, nullif(v.position, '')) from cases.case_event v
                 where v.case_id = c.id and v.unit_id = :unit and v.act = 'SIGN'
                 order by v.no desc limit 1) as signer
            """ + filter.from(BookFilter.APPLICANT) + " order by e.at, number, e.case_id limit :most")
                .params(filter.values())
                .param("most", most)
                .query(CaseBookQuery::issuedResult)
                .list();
    }

    private static IssuedResult issuedResult(ResultSet row, int place) throws SQLException {
        return new IssuedResult(
                row.getObject("id", UUID.class),
                text(row, "code"),
                row.getObject("procedure_version_id", UUID.class),
                row.getObject("number", Integer.class),
                text(row, "notation"),
                Objects.requireNonNull(instant(row, "at")),
                row.getString("name"),
                text(row, "born"),
                text(row, "signer"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
