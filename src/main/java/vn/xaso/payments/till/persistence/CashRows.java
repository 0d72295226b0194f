package vn.xaso.payments.till.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.till.domain.CashFilter;

/// Pages of a table of cash, the newest row first.
///
/// @param select all its columns
/// @param table its name
/// @param at the column that tells when a row was made
/// @param open the condition for rows on which something is left to do
/// @param id the name of a row
record CashRows<R>(String select, String table, String at, String open, RowMapper<R> read, Name<R> id) {

    /// Tells rows apart.
    interface Name<R> {

        UUID of(R row);
    }

    Slice<R> page(JdbcClient database, UnitId unit, CashFilter filter, @Nullable UUID after, int size) {
        var values = new HashMap<String, @Nullable Object>(Map.of("unit", unit.value()));
        var sql = new StringBuilder(select).append(" where unit_id = :unit");
        if (filter.open()) {
            sql.append(" and ").append(open);
        }
        if (filter.from() != null) {
            sql.append(" and ").append(at).append(" >= cast(:from as timestamp) at time zone 'Asia/Ho_Chi_Minh'");
            values.put("from", filter.from());
        }
        if (filter.to() != null) {
            sql.append(" and ").append(at).append(" < cast(:until as timestamp) at time zone 'Asia/Ho_Chi_Minh'");
            values.put("until", filter.to().plusDays(1));
        }
        if (after != null) {
            sql.append(" and (%1$s, id) < (select %1$s, id from %2$s where unit_id = :unit and id = :after)"
                    .formatted(at, table));
            values.put("after", after);
        }
        sql.append(" order by ").append(at).append(" desc, id desc limit ").append(size + 1);
        var rows = database.sql(sql.toString()).params(values).query(read).list();
        return Slice.cut(rows, size, row -> id.of(row).toString());
    }
}
