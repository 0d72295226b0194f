package vn.xaso.documents.numbers.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.numbers.RegisterEntry;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// Reads the entries of the register, the newest first; page after page by keyset.
@Repository
public class NumberListQuery {

    private static final int PAGE = 50;

    private static final String SELECT = """
        select e.document_id, e.symbol, e.given_at, e.holder, e.copies, e.note, e.void_reason,
            coalesce(d.summary, c.original, r.summary, '') as summary, d.id is not null as is_document,
            r.case_id, r.case_code, r.type_name, r.signer, r.addressee
        from documents.number_entry e
        left join documents.outgoing_document d on d.id = e.document_id and d.unit_id = :unit
        left join documents.document_copy c on c.id = e.document_id and c.unit_id = :unit
        left join documents.case_result r on r.id = e.document_id and r.unit_id = :unit
        where e.unit_id = :unit
        """;

    private final JdbcClient database;

    NumberListQuery(JdbcClient database) {
        this.database = database;
    }

    /// @param isDocument false for a copy and for the result of a case
    /// @param result what is known of the result of a case, or null
    public record Row(
            UUID document,
            String symbol,
            Instant at,
            RegisterEntry entry,
            String summary,
            boolean isDocument,
            @Nullable Result result) {}

    /// The result of a case.
    public record Result(UUID caseId, String caseCode, String type, String signer, String addressee) {}

    /// @param text in symbol, summary, holder or note, or empty
    /// @param year null for all
    public record Filter(String text, @Nullable Integer year, boolean onlyVoided) {}

    public Slice<Row> newest(UnitId unit, Filter filter, @Nullable String after) {
        return Slice.cut(rows(unit, filter, after, PAGE + 1), PAGE, row -> row.at() + "_" + row.document());
    }

    /// The whole list, or as much of it as anybody takes along.
    public List<Row> first(UnitId unit, Filter filter, int most) {
        return rows(unit, filter, null, most);
    }

    private List<Row> rows(UnitId unit, Filter filter, @Nullable String after, int most) {
        var sql = new StringBuilder(SELECT);
        var values = new HashMap<String, Object>();
        values.put("unit", unit.value());
        values.put("most", most);
        var folded = SearchText.fold(filter.text());
        if (!folded.isEmpty()) {
            sql.append(" and position(:text in kernel.fold(concat_ws(' ', e.symbol, d.summary, c.original, r.summary,"
                    + " r.addressee, r.case_code, e.holder, e.note))) > 0");
            values.put("text", folded);
        }
        if (filter.year() != null) {
            sql.append(" and e.year = :year");
            values.put("year", filter.year());
        }
        if (filter.onlyVoided()) {
            sql.append(" and e.voided_at is not null");
        }
        if (after != null) {
            int border = after.indexOf('_');
            values.put("time", after.substring(0, border));
            values.put("id", after.substring(border + 1));
            sql.append(" and (e.given_at, e.document_id) < (cast(:time as timestamptz), cast(:id as uuid))");
        }
        sql.append(" order by e.given_at desc, e.document_id desc limit :most");
        return database.sql(sql.toString())
                .params(values)
                .query(NumberListQuery::row)
                .list();
    }

    /// @throws Absent when there is none, or it belongs to another unit
    public Row get(UnitId unit, UUID document) {
        return database.sql(SELECT + " and e.document_id = :id")
                .param("unit", unit.value())
                .param("id", document)
                .query(NumberListQuery::row)
                .optional()
                .orElseThrow(() -> new Absent("entry of " + document));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var entry = new RegisterEntry(
                row.getString("holder"), row.getInt("copies"), row.getString("note"), row.getString("void_reason"));
        return new Row(
                row.getObject("document_id", UUID.class),
                row.getString("symbol"),
                row.getTimestamp("given_at").toInstant(),
                entry,
                row.getString("summary"),
                row.getBoolean("is_document"),
                result(row));
    }

    private static @Nullable Result result(ResultSet row) throws SQLException {
        var id = row.getObject("case_id", UUID.class);
        return id == null
                ? null
                : new Result(
                        id,
                        row.getString("case_code"),
                        row.getString("type_name"),
                        row.getString("signer"),
                        row.getString("addressee"));
    }
}
