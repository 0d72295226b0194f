package vn.xaso.queue.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;
import vn.xaso.queue.domain.TicketState;

/// Reads the tickets of past days, the newest first, page after page by keyset.
@Repository
public class TicketListQuery {

    static final int PAGE = 50;

    private final JdbcClient database;

    TicketListQuery(JdbcClient database) {
        this.database = database;
    }

    public record Filter(
            LocalDate from, LocalDate to, @Nullable UUID line) {}

    /// @param waited minutes until the first call, or null where nobody called
    /// @param served minutes at the counter, or null
    public record Row(
            UUID id,
            LocalDate day,
            String code,
            String line,
            TicketState state,
            Instant takenAt,
            @Nullable Integer waited,
            @Nullable Integer served,
            @Nullable Integer counter) {}

    /// What the tickets of a line come to.
    ///
    /// @param median minutes waited by half of them at the most
    /// @param most minutes waited by one in ten or longer
    public record Figure(String line, int tickets, int absent, int median, int most, int served) {}

    public Slice<Row> page(UnitId unit, Filter filter, @Nullable UUID after) {
        var values = new HashMap<String, Object>();
        var where = where(unit, filter, values);
        if (after != null) {
            where += " and t.id < :after";
            values.put("after", after);
        }
        return Slice.cut(rows(where, values, PAGE + 1), PAGE, row -> row.id().toString());
    }

    public List<Row> forExport(UnitId unit, Filter filter, int most) {
        var values = new HashMap<String, Object>();
        return rows(where(unit, filter, values), values, most);
    }

    public List<Figure> figures(UnitId unit, Filter filter) {
        var values = new HashMap<String, Object>();
        return database.sql("""
            select l.letter || ' – ' || l.name as line, count(*) as tickets,
                count(*) filter (where t.state = 'ABSENT') as absent,
                coalesce(percentile_cont(0.5) within group (order by extract(epoch from t.called_at - t.taken_at)), 0)
                    as median,
                coalesce(percentile_cont(0.9) within group (order by extract(epoch from t.called_at - t.taken_at)), 0)
                    as most,
                coalesce(percentile_cont(0.5) within group (order by extract(epoch from t.ended_at - t.called_at))
                    filter (where t.state = 'DONE'), 0) as served
            from queue.ticket t join queue.line l on l.id = t.line_id and l.unit_id = :unit
            where
            """ + where(unit, filter, values) + " group by l.letter, l.name order by 1")
                .params(values)
                .query((row, number) -> new Figure(
                        row.getString("line"),
                        row.getInt("tickets"),
                        row.getInt("absent"),
                        minutes(row.getDouble("median")),
                        minutes(row.getDouble("most")),
                        minutes(row.getDouble("served"))))
                .list();
    }

    private static int minutes(double seconds) {
        return (int) Math.round(seconds / 60);
    }

    private List<Row> rows(String where, Map<String, Object> values, int most) {
        return database.sql("""
            select t.id, t.day, t.code, l.letter || ' – ' || l.name as line, t.state, t.taken_at, t.counter,
                (extract(epoch from t.called_at - t.taken_at) / 60)::int as waited,
                case when t.state = 'DONE' then (extract(epoch from t.ended_at - t.called_at) / 60)::int end as served
            from queue.ticket t join queue.line l on l.id = t.line_id and l.unit_id = :unit
            where
            """ + where + " order by t.id desc limit " + most)
                .params(values)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getString("code"),
                        row.getString("line"),
                        TicketState.valueOf(row.getString("state")),
                        row.getTimestamp("taken_at").toInstant(),
                        row.getObject("waited", Integer.class),
                        row.getObject("served", Integer.class),
                        row.getObject("counter", Integer.class)))
                .list();
    }

    private static String where(UnitId unit, Filter filter, Map<String, Object> values) {
        values.put("unit", unit.value());
        values.put("from", filter.from());
        values.put("to", filter.to());
        var sql = " t.unit_id = :unit and t.day between :from and :to and t.state <> 'BOOKED'";
        if (filter.line() != null) {
            sql += " and t.line_id = :line";
            values.put("line", filter.line());
        }
        return sql;
    }
}
