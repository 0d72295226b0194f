package vn.xaso.documents.books.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.UnitId;

/// Reads the registers of outgoing documents and copies in the order in which the numbers were given.
///
/// Law: 30/2020/NĐ-CP Phụ lục IV
@Repository
public class OutgoingRegisterQuery {

    private static final String ENTRY =
            "select e.symbol, e.given_at, e.number, e.holder, e.copies, e.note, e.void_reason, t.name_vi as type, ";

    /// The results of cases have numbers of the same series; those that are copies stand among the copies.
    private static final String RESULTS = """
        union all
        select e.symbol, e.given_at, e.number, e.holder, e.copies, e.note, e.void_reason, r.type_name, r.issued_on,
            r.summary, cast(null as uuid), r.signer, '', r.addressee, r.issued_at
        from documents.number_entry e
        join documents.case_result r on r.id = e.document_id and r.unit_id = :unit
        left join documents.document_type t on t.code = r.type
        where e.unit_id = :unit and r.issued_on between :from and :to
            and (coalesce(t.family, '') = 'COPY') = :copies
        order by given_at, number limit :most
        """;

    private final JdbcClient database;

    OutgoingRegisterQuery(JdbcClient database) {
        this.database = database;
    }

    /// @param type its name
    /// @param state of a document, or empty for a copy or the result of a case
    /// @param signer of a document, or null for a copy or the result of a case
    /// @param signerName of a copy or the result of a case, or empty
    /// @param sentAt null while it lies in the office
    public record Row(
            String symbol,
            LocalDate day,
            String type,
            String summary,
            @Nullable UUID signer,
            String signerName,
            String recipients,
            String holder,
            int copies,
            @Nullable Instant sentAt,
            String note,
            String voidReason,
            String state) {}

    /// @param covers how many envelopes, or null
    public record Posted(
            Instant at,
            String symbol,
            String recipient,
            @Nullable Integer covers,
            String way,
            String note) {}

    public List<Row> documents(UnitId unit, LocalDate from, LocalDate to, int most) {
        return database.sql(ENTRY + """
            d.issued_on as day, d.summary, d.signer, '' as signer_name, d.state,
                coalesce((select string_agg(r.name, '; ' order by r.no) from documents.recipient r
                          where r.document_id = d.id and r.unit_id = :unit), '') as recipients,
                (select min(v.at) from documents.outgoing_event v
                 where v.document_id = d.id and v.unit_id = :unit and v.act = 'ISSUE') as sent_at
            from documents.number_entry e
            join documents.outgoing_document d on d.id = e.document_id and d.unit_id = :unit
            join documents.document_type t on t.code = d.type
            where e.unit_id = :unit and d.issued_on between :from and :to
            """ + RESULTS)
                .param("copies", false)
                .param("unit", unit.value())
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query(OutgoingRegisterQuery::row)
                .list();
    }

    public List<Row> copies(UnitId unit, LocalDate from, LocalDate to, int most) {
        return database.sql(ENTRY + """
            c.made_on as day, c.original as summary, cast(null as uuid) as signer,
                c.signer as signer_name, '' as state, c.recipients, c.made_at as sent_at
            from documents.number_entry e
            join documents.document_copy c on c.id = e.document_id and c.unit_id = :unit
            join documents.document_type t on t.code = c.type
            where e.unit_id = :unit and c.made_on between :from and :to
            """ + RESULTS)
                .param("copies", true)
                .param("unit", unit.value())
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query(OutgoingRegisterQuery::row)
                .list();
    }

    private static Row row(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Row(
                row.getString("symbol"),
                row.getObject("day", LocalDate.class),
                row.getString("type"),
                row.getString("summary"),
                row.getObject("signer", UUID.class),
                row.getString("signer_name"),
                row.getString("recipients"),
                row.getString("holder"),
                row.getInt("copies"),
                instant(row),
                row.getString("note"),
                row.getString("void_reason"),
                row.getString("state"));
    }

    private static @Nullable Instant instant(java.sql.ResultSet row) throws java.sql.SQLException {
        var time = row.getTimestamp("sent_at");
        return time == null ? null : time.toInstant();
    }

    /// What went by post or otherwise by hand, in the order of the days.
    public List<Posted> posted(UnitId unit, Instant from, Instant to, int most) {
        return database.sql("""
            select r.carried_at, e.symbol, r.name, r.covers, r.by_hand, r.hand_note
            from documents.recipient r
            join documents.number_entry e on e.document_id = r.document_id and e.unit_id = :unit
            where r.unit_id = :unit and r.by_hand <> '' and r.carried_at >= :from and r.carried_at < :to
            order by r.carried_at, e.symbol, r.no limit :most
            """)
                .param("unit", unit.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> new Posted(
                        row.getTimestamp("carried_at").toInstant(),
                        row.getString("symbol"),
                        row.getString("name"),
                        row.getObject("covers", Integer.class),
                        row.getString("by_hand"),
                        row.getString("hand_note")))
                .list();
    }
}
