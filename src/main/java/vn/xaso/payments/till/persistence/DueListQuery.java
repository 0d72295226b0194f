package vn.xaso.payments.till.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// Reads what is owed to a unit, page after page by keyset. Each is one question, which needs no transaction of its
/// own.
@Repository
public class DueListQuery {

    static final int PAGE = 50;

    private final JdbcClient database;

    DueListQuery(JdbcClient database) {
        this.database = database;
    }

    public enum State {
        OPEN,
        PAID,
        LIFTED
    }

    /// @param state null for all
    /// @param from the first day on which it was asked, or null
    /// @param to the last one, or null
    /// @param procedure its code, or empty
    /// @param words folded: part of the code or of the payer's name, or empty
    public record Filter(
            @Nullable State state,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String procedure,
            String words) {}

    /// @param refunding whether money is to be given back
    public record Row(
            UUID id,
            String code,
            String procedure,
            String payer,
            Money total,
            Money open,
            State state,
            Instant demandedAt,
            boolean refunding) {}

    /// @param after the id with which the page before ended, or null
    public Slice<Row> page(UnitId unit, Filter filter, @Nullable UUID after) {
        var values = new HashMap<String, Object>();
        var where = where(unit, filter, values);
        if (after != null) {
            where += """
                 and (o.demanded_at, o.id) < (
                    select demanded_at, id from payments.obligation where unit_id = :unit and id = :after)
                """;
            values.put("after", after);
        }
        return Slice.cut(rows(where, values, PAGE + 1), PAGE, row -> row.id().toString());
    }

    public List<Row> forExport(UnitId unit, Filter filter, int most) {
        var values = new HashMap<String, Object>();
        return rows(where(unit, filter, values), values, most);
    }

    /// Of a case code as somebody types or scans it: its newest obligations, what is open first.
    public List<UUID> byCode(UnitId unit, String code) {
        return database.sql("""
            select id from payments.obligation where unit_id = :unit and upper(code) = :code
            order by state = 'OPEN' desc, demanded_at desc, id desc limit 2
            """)
                .param("unit", unit.value())
                .param("code", code)
                .query(UUID.class)
                .list();
    }

    /// The procedures for which something was ever asked.
    public Set<String> procedures(UnitId unit) {
        return Set.copyOf(database.sql("select distinct procedure_code from payments.obligation where unit_id = :unit")
                .param("unit", unit.value())
                .query(String.class)
                .list());
    }

    private List<Row> rows(String where, Map<String, Object> values, int most) {
        return database.sql("""
            select o.id, o.code, o.procedure_code, o.payer, o.total, o.open, o.state, o.demanded_at,
                exists (select 1 from payments.refund r
                    where r.obligation_id = o.id and r.state in ('ASKED', 'APPROVED')) as refunding
            from payments.obligation o where
            """ + where + " order by o.demanded_at desc, o.id desc limit " + most)
                .params(values)
                .query(DueListQuery::row)
                .list();
    }

    private static String where(UnitId unit, Filter filter, Map<String, Object> values) {
        var sql = new StringBuilder("o.unit_id = :unit");
        values.put("unit", unit.value());
        if (filter.state() != null) {
            sql.append(" and o.state = :state");
            values.put("state", filter.state().name());
        }
        if (filter.from() != null) {
            sql.append(" and o.demanded_at >= cast(:from as timestamp) at time zone 'Asia/Ho_Chi_Minh'");
            values.put("from", filter.from());
        }
        if (filter.to() != null) {
            sql.append(
                    " and o.demanded_at < (cast(:to as timestamp) + interval '1 day') at time zone 'Asia/Ho_Chi_Minh'");
            values.put("to", filter.to());
        }
        if (!filter.procedure().isEmpty()) {
            sql.append(" and o.procedure_code = :procedure");
            values.put("procedure", filter.procedure());
        }
        if (!filter.words().isEmpty()) {
            sql.append(" and (position(:words in kernel.fold(o.code)) > 0 or position(:words in kernel.fold(o.payer))"
                    + " > 0)");
            values.put("words", filter.words());
        }
        return sql.toString();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("procedure_code"),
                row.getString("payer"),
                new Money(row.getLong("total")),
                new Money(row.getLong("open")),
                State.valueOf(row.getString("state")),
                row.getTimestamp("demanded_at").toInstant(),
                row.getBoolean("refunding"));
    }
}
