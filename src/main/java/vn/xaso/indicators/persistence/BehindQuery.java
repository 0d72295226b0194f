package vn.xaso.indicators.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.indicators.domain.BehindNumbers;
import vn.xaso.indicators.domain.Reason;
import vn.xaso.kernel.Slice;

/// Lists the facts behind a number by keyset: unit, day of acceptance, key.
@Repository
class BehindQuery implements BehindNumbers {

    private static final int PARTS = 3;
    private static final String PROCEDURE = " left join indicators.procedure p on p.id = f.procedure where ";

    private final JdbcClient database;
    private final Clock clock;

    BehindQuery(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Slice<Line> list(Wanted wanted, @Nullable String after, int size) {
        var values = values(wanted);
        var sql = new StringBuilder("select f.*, coalesce(p.code, '') as procedure_code, ")
                .append(BehindSql.reason(wanted))
                .append(" as reason")
                .append(BehindSql.from(wanted).replaceFirst(" where ", PROCEDURE));
        narrow(sql, wanted, values);
        var cursor = after == null ? new String[0] : after.split("_");
        if (cursor.length == PARTS) {
            sql.append(" and (f.unit_id, f.received, f.subject)"
                    + " > (cast(:unit as uuid), cast(:day as date), cast(:subject as uuid))");
            values.put("unit", cursor[0]);
            values.put("day", cursor[1]);
            values.put("subject", cursor[2]);
        }
        sql.append(" order by f.unit_id, f.received, f.subject limit ").append(size + 1);
        var rows = database.sql(sql.toString())
                .params(values)
                .query(BehindQuery::line)
                .list();
        return Slice.cut(
                rows,
                size,
                line -> line.fact().unit() + "_" + line.fact().received() + "_"
                        + line.fact().key().subject());
    }

    @Override
    public Map<Wanted, Map<Reason, Long>> reasons(List<Wanted> wanted) {
        var counts = new HashMap<Wanted, Map<Reason, Long>>();
        wanted.stream().collect(Collectors.groupingBy(BehindSql::base)).values().forEach(some -> count(some, counts));
        return counts;
    }

    /// Facts that are lost alike everywhere are counted together, so that few rows come back.
    private void count(List<Wanted> wanted, Map<Wanted, Map<Reason, Long>> counts) {
        database.sql(BehindSql.reasons(wanted))
                .params(values(wanted.getFirst()))
                .query(row -> {
                    for (int i = 0; i < wanted.size(); i++) {
                        var reason = row.getString(i + 2);
                        if (reason != null) {
                            counts.computeIfAbsent(wanted.get(i), key -> new EnumMap<>(Reason.class))
                                    .merge(Reason.valueOf(reason), row.getLong(1), Long::sum);
                        }
                    }
                });
    }

    private static void narrow(StringBuilder sql, Wanted wanted, Map<String, Object> values) {
        if (wanted.procedure() != null) {
            sql.append(" and p.code = :procedure");
            values.put("procedure", wanted.procedure());
        }
        if (wanted.reason() != null) {
            sql.append(" and ").append(BehindSql.reason(wanted)).append(" = :reason");
            values.put("reason", wanted.reason().name());
        }
    }

    /// What is due today is not overdue before tomorrow.
    private Map<String, Object> values(Wanted wanted) {
        var values = new HashMap<String, Object>();
        values.put("units", Stretches.array(wanted.units()));
        values.put("from", wanted.period().from());
        values.put("to", wanted.period().to());
        values.put("last", wanted.last());
        var today = LocalDate.now(clock);
        values.put("unmet", wanted.last().isBefore(today) ? wanted.last() : today.minusDays(1));
        return values;
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var reason = row.getString("reason");
        return new Line(FactRow.of(row), reason == null ? null : Reason.valueOf(reason));
    }
}
