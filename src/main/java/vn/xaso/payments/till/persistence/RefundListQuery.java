package vn.xaso.payments.till.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.domain.Refund;

/// Reads what is to be given back, and what was. The newest first.
@Repository
public class RefundListQuery {

    static final int PAGE = 50;

    private final JdbcClient database;

    RefundListQuery(JdbcClient database) {
        this.database = database;
    }

    /// @param all also what is over
    /// @param words folded: part of the code, the payer's name or the number of the paper, or empty
    public record Filter(boolean all, String words) {}

    /// @param paper the number of its paper, or empty
    public record Row(
            UUID id,
            String code,
            String payer,
            Money amount,
            String reason,
            String asker,
            Instant askedAt,
            Refund.State state,
            String paper) {}

    public Slice<Row> page(UnitId unit, Filter filter, @Nullable UUID after) {
        var values = new HashMap<String, Object>();
        var where = where(unit, filter, values);
        if (after != null) {
            where += """
                 and (r.asked_at, r.id) < (
                    select asked_at, id from payments.refund where unit_id = :unit and id = :after)
                """;
            values.put("after", after);
        }
        return Slice.cut(rows(where, values, PAGE + 1), PAGE, row -> row.id().toString());
    }

    public List<Row> forExport(UnitId unit, Filter filter, int most) {
        var values = new HashMap<String, Object>();
        return rows(where(unit, filter, values), values, most);
    }

    /// How many refunds are in a state; those that the person asked for are not counted.
    public int count(UnitId unit, Refund.State state, UUID person) {
        return database.sql("""
            select count(*) from payments.refund
            where unit_id = :unit and state in ('ASKED', 'APPROVED') and state = :state and asked_by <> :person
            """)
                .param("unit", unit.value())
                .param("state", state.name())
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    private List<Row> rows(String where, Map<String, Object> values, int most) {
        return database.sql("""
            select r.id, o.code, o.payer, r.amount, r.reason, r.asked_name, r.asked_at, r.state, r.paper
            from payments.refund r join payments.obligation o on o.id = r.obligation_id where
            """ + where + " order by r.asked_at desc, r.id desc limit " + most)
                .params(values)
                .query(RefundListQuery::row)
                .list();
    }

    private static String where(UnitId unit, Filter filter, Map<String, Object> values) {
        var sql = new StringBuilder("r.unit_id = :unit");
        values.put("unit", unit.value());
        if (!filter.all()) {
            sql.append(" and r.state in ('ASKED', 'APPROVED')");
        }
        if (!filter.words().isEmpty()) {
            sql.append("""
                 and (position(:words in kernel.fold(o.code)) > 0 or position(:words in kernel.fold(o.payer)) > 0
                    or position(:words in kernel.fold(r.paper)) > 0)
                """);
            values.put("words", filter.words());
        }
        return sql.toString();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("payer"),
                new Money(row.getLong("amount")),
                row.getString("reason"),
                row.getString("asked_name"),
                row.getTimestamp("asked_at").toInstant(),
                Refund.State.valueOf(row.getString("state")),
                row.getString("paper"));
    }
}
