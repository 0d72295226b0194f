package vn.xaso.payments.shares.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// Reads the fee cases of a unit: how each fee was settled, or that it is still owed.
@Repository
@Transactional(readOnly = true)
public class FeeCaseQuery {

    static final int PAGE = 50;

    private static final String STATE = """
        case when o.state = 'OPEN' then 'OPEN' when o.online then 'ONLINE' when o.state = 'PAID' then 'CASH'
            when exists (select from payments.exemption e where e.obligation_id = o.id) then 'EXEMPT'
            else 'LIFTED' end\
        """;

    private final JdbcClient database;

    FeeCaseQuery(JdbcClient database) {
        this.database = database;
    }

    /// How a fee was settled.
    public enum Settled {
        ONLINE,
        CASH,
        EXEMPT,
        OPEN,
        /// The case ended before.
        LIFTED
    }

    /// @param settled null for all
    /// @param words folded: part of the payer's name, of the code of the case or of the procedure, or empty
    public record Filter(@Nullable Settled settled, LocalDate from, LocalDate to, String words) {}

    public record Row(
            UUID id,
            UUID subject,
            String code,
            String procedure,
            String payer,
            Money total,
            Settled settled,
            Instant demandedAt) {}

    /// The newest first.
    ///
    /// @param after the last of the page before, or null
    public Slice<Row> page(UnitId unit, Filter filter, @Nullable UUID after) {
        var values = new HashMap<String, Object>();
        var where = where(unit, filter, values);
        if (after != null) {
            where += """
                 and (o.demanded_at, o.id) < (select a.demanded_at, a.id from payments.obligation a where a.id = :after)
                """;
            values.put("after", after);
        }
        return Slice.cut(rows(where, values, PAGE + 1), PAGE, row -> row.id().toString());
    }

    public List<Row> forExport(UnitId unit, Filter filter, int most) {
        var values = new HashMap<String, Object>();
        return rows(where(unit, filter, values), values, most);
    }

    private List<Row> rows(String where, Map<String, Object> values, int most) {
        return database.sql("select o.id, o.subject, o.code, o.procedure_code, o.payer, o.total, " + STATE
                        + " as settled, o.demanded_at from payments.obligation o where " + where
                        + " order by o.demanded_at desc, o.id desc limit " + most)
                .params(values)
                .query(FeeCaseQuery::row)
                .list();
    }

    private static String where(UnitId unit, Filter filter, Map<String, Object> values) {
        var sql = new StringBuilder("""
            o.unit_id = :unit and o.demanded_at >= cast(:from as timestamp) at time zone 'Asia/Ho_Chi_Minh'
                and o.demanded_at < (cast(:to as timestamp) + interval '1 day') at time zone 'Asia/Ho_Chi_Minh'\
            """);
        values.put("unit", unit.value());
        values.put("from", filter.from());
        values.put("to", filter.to());
        if (filter.settled() != null) {
            sql.append(" and ").append(STATE).append(" = :settled");
            values.put("settled", filter.settled().name());
        }
        if (!filter.words().isEmpty()) {
            sql.append("""
                 and (position(:words in kernel.fold(o.payer)) > 0 or position(:words in kernel.fold(o.code)) > 0
                    or position(:words in o.procedure_code) > 0)
                """);
            values.put("words", filter.words());
        }
        return sql.toString();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("code"),
                row.getString("procedure_code"),
                row.getString("payer"),
                new Money(row.getLong("total")),
                Settled.valueOf(row.getString("settled")),
                row.getTimestamp("demanded_at").toInstant());
    }
}
