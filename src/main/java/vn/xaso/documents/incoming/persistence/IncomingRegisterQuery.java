package vn.xaso.documents.incoming.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.incoming.domain.IncomingState;
import vn.xaso.kernel.UnitId;

/// Reads what the registers of incoming documents say, in the order of the arrival numbers.
///
/// Law: 30/2020/NĐ-CP Phụ lục IV
@Repository
public class IncomingRegisterQuery {

    private final JdbcClient database;

    IncomingRegisterQuery(JdbcClient database) {
        this.database = database;
    }

    /// @param lead the office or the person who handles it, or null
    /// @param seenAt when the lead took it, or null
    public record Entry(
            LocalDate arrivedOn,
            int arrivalNumber,
            String issuer,
            String symbol,
            @Nullable LocalDate issuedOn,
            String type,
            String summary,
            @Nullable UUID lead,
            @Nullable LocalDate transferredOn,
            @Nullable Instant seenAt,
            @Nullable LocalDate dueOn,
            IncomingState state,
            String answer,
            String note) {}

    /// @param passedOn only what has been passed on to somebody
    public List<Entry> list(UnitId unit, LocalDate from, LocalDate until, boolean passedOn, int most) {
        return database.sql("""
            select d.arrived_on, d.arrival_number, d.issuer, d.number, d.notation, d.issued_on, d.type,
                d.summary, coalesce(d.lead_person, d.lead_office) as lead, d.transferred_on, d.due_on,
                d.state, d.answer_symbol, d.note,
                (select max(a.seen_at) from documents.incoming_assignment a
                 where a.document_id = d.id and a.role = 'LEAD' and a.ended_at is null) as seen_at
            from documents.incoming_document d
            where d.unit_id = :unit and d.arrival_number is not null
                and d.arrived_on between :from and :until
                and (d.transferred_on is not null or not :passedOn)
            order by d.arrived_on, d.arrival_number limit :most
            """)
                .param("unit", unit.value())
                .param("from", from)
                .param("until", until)
                .param("passedOn", passedOn)
                .param("most", most)
                .query(IncomingRegisterQuery::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                Objects.requireNonNull(IncomingRow.day(row, "arrived_on")),
                row.getInt("arrival_number"),
                row.getString("issuer"),
                IncomingRow.symbol(row),
                IncomingRow.day(row, "issued_on"),
                row.getString("type"),
                row.getString("summary"),
                row.getObject("lead", UUID.class),
                IncomingRow.day(row, "transferred_on"),
                IncomingRow.instantOrNull(row, "seen_at"),
                IncomingRow.day(row, "due_on"),
                IncomingState.valueOf(row.getString("state")),
                row.getString("answer_symbol"),
                row.getString("note"));
    }
}
