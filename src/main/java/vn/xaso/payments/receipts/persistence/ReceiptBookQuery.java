package vn.xaso.payments.receipts.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.domain.Way;
import vn.xaso.payments.persistence.ReceiptRow;

/// Reads the book of receipts, struck ones too.
@Repository
public class ReceiptBookQuery {

    static final int PAGE = 50;

    private final JdbcClient database;

    ReceiptBookQuery(JdbcClient database) {
        this.database = database;
    }

    /// Which receipts.
    public enum Show {
        GOOD,
        STRUCK,
        /// Their signed file is missing.
        WAITING
    }

    /// @param show null for all
    /// @param way null for all
    /// @param words folded: part of the number, of the payer's name or of the case code, or empty
    public record Filter(
            @Nullable Show show,
            @Nullable Way way,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String words) {}

    /// @param waiting whether its signed file is missing
    public record Row(Receipt receipt, String code, String procedure, boolean waiting) {}

    /// The newest first.
    ///
    /// @param after the number with which the page before ended, or null
    public Slice<Row> page(UnitId unit, Filter filter, Receipt.@Nullable Serial after) {
        var values = new HashMap<String, Object>();
        var where = where(unit, filter, values);
        if (after != null) {
            where += " and (r.year, r.number) < (:year, :number)";
            values.put("year", after.year());
            values.put("number", after.value());
        }
        return Slice.cut(
                rows(where + " order by r.year desc, r.number desc", values, PAGE + 1),
                PAGE,
                row -> row.receipt().told());
    }

    /// As the book stands: the first number first.
    public List<Row> forExport(UnitId unit, Filter filter, int most) {
        var values = new HashMap<String, Object>();
        return rows(where(unit, filter, values) + " order by r.year, r.number", values, most);
    }

    private List<Row> rows(String where, Map<String, Object> values, int most) {
        return database.sql(
                        "select " + ReceiptRow.COLUMNS.replaceAll("([a-z_]+)", "r.$1") + """
                            , o.code, o.procedure_code,
                                case when r.voided_at is null then r.file_id is null else r.struck_file_id is null end as waiting
                            from payments.receipt r join payments.obligation o on o.id = r.obligation_id where
                            """ + where + " limit " + most)
                .params(values)
                .query(ReceiptBookQuery::row)
                .list();
    }

    private static String where(UnitId unit, Filter filter, Map<String, Object> values) {
        var sql = new StringBuilder("r.unit_id = :unit");
        values.put("unit", unit.value());
        if (filter.show() != null) {
            sql.append(
                    switch (filter.show()) {
                        case GOOD -> " and r.voided_at is null";
                        case STRUCK -> " and r.voided_at is not null";
                        case WAITING ->
                            " and case when r.voided_at is null then r.file_id is null else r.struck_file_id is null"
                                    + " end";
                    });
        }
        if (filter.way() != null) {
            sql.append(" and r.way = :way");
            values.put("way", filter.way().name());
        }
        if (filter.from() != null) {
            sql.append(" and r.issued_at >= cast(:from as timestamp) at time zone 'Asia/Ho_Chi_Minh'");
            values.put("from", filter.from());
        }
        if (filter.to() != null) {
            sql.append(
                    " and r.issued_at < (cast(:to as timestamp) + interval '1 day') at time zone 'Asia/Ho_Chi_Minh'");
            values.put("to", filter.to());
        }
        if (!filter.words().isEmpty()) {
            sql.append("""
                 and (position(:words in kernel.fold(r.payer)) > 0 or position(:words in kernel.fold(o.code)) > 0
                    or position(:words in kernel.fold(r.symbol || '-' || lpad(r.number::text, 7, '0'))) > 0)
                """);
            values.put("words", filter.words());
        }
        return sql.toString();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                ReceiptRow.read(row, number),
                row.getString("code"),
                row.getString("procedure_code"),
                row.getBoolean("waiting"));
    }
}
