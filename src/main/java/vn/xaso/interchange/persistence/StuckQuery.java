package vn.xaso.interchange.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.interchange.StuckCases;
import vn.xaso.interchange.domain.Transfer;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// Reads what the portal does not have: the list of a unit, and how many in each.
@Repository
public class StuckQuery implements StuckCases {

    private static final int PAGE = 50;
    private static final String STUCK = "(state in ('REFUSED', 'PARTIAL') or (state = 'WAITING' and reason <> ''))";

    private final JdbcClient database;

    StuckQuery(JdbcClient database) {
        this.database = database;
    }

    /// @param q a part of the code, or null
    /// @param reason null for every one
    /// @param field that is missing, or null
    /// @param waiting whether what is only on its way is listed too
    public record Filter(
            @Nullable String q,
            @Nullable String reason,
            @Nullable String field,
            boolean waiting) {}

    /// @param complete whose cases the portal has completely
    public record Standing(
            int complete,
            int partial,
            int refused,
            int stuck,
            int waiting,
            @Nullable Instant since) {

        public int all() {
            return complete + partial + refused + waiting;
        }
    }

    /// The longest stuck first.
    ///
    /// @param after where the page begins, as the page before it said, or null
    public Slice<Transfer> page(UnitId unit, Filter filter, @Nullable String after) {
        var values = new HashMap<String, Object>();
        var where = where(unit, filter, values);
        if (after != null) {
            var cursor = after.split("_", 2);
            values.put("time", Timestamp.from(Instant.parse(cursor[0])));
            values.put("id", UUID.fromString(cursor[1]));
            where += " and (since, case_id) > (:time, :id)";
        }
        return Slice.cut(rows(where, values, PAGE + 1), PAGE, row -> row.since() + "_" + row.caseId());
    }

    public List<Transfer> forExport(UnitId unit, Filter filter, int most) {
        var values = new HashMap<String, Object>();
        return rows(where(unit, filter, values), values, most);
    }

    private List<Transfer> rows(String where, Map<String, Object> values, int most) {
        return database.sql("select " + TransferRow.COLUMNS + " from interchange.transfer where " + where
                        + " order by since, case_id limit " + most)
                .params(values)
                .query(TransferRow::read)
                .list();
    }

    private static String where(UnitId unit, Filter filter, Map<String, Object> values) {
        var sql = new StringBuilder("unit_id = :unit and state <> 'COMPLETE'");
        values.put("unit", unit.value());
        if (!filter.waiting()) {
            sql.append(" and ").append(STUCK);
        }
        if (filter.q() != null) {
            sql.append(" and position(upper(:q) in code) > 0");
            values.put("q", filter.q());
        }
        if (filter.reason() != null) {
            sql.append(" and reason = :reason");
            values.put("reason", filter.reason());
        }
        if (filter.field() != null) {
            sql.append(" and :field = any (missing)");
            values.put("field", filter.field());
        }
        return sql.toString();
    }

    public Map<UnitId, Standing> standing(Set<UnitId> units) {
        var found = new HashMap<UnitId, Standing>();
        database.sql("""
            select unit_id, count(*) filter (where state = 'COMPLETE') as complete,
                count(*) filter (where state = 'PARTIAL') as partial,
                count(*) filter (where state = 'REFUSED') as refused,
                count(*) filter (where STUCK) as stuck,
                count(*) filter (where state = 'WAITING') as waiting,
                min(since) filter (where STUCK) as since
            from interchange.transfer where unit_id = any (:units) group by unit_id
            """.replace("STUCK", STUCK))
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            new UnitId(row.getObject("unit_id", UUID.class)),
                            new Standing(
                                    row.getInt("complete"),
                                    row.getInt("partial"),
                                    row.getInt("refused"),
                                    row.getInt("stuck"),
                                    row.getInt("waiting"),
                                    TransferRow.instant(row.getTimestamp("since"))));
                });
        return found;
    }

    @Override
    public Map<UnitId, Count> of(Set<UnitId> units) {
        var found = new HashMap<UnitId, Count>();
        standing(units).forEach((unit, standing) -> {
            if (standing.stuck() > 0 || standing.waiting() > 0) {
                found.put(unit, new Count(standing.stuck(), standing.waiting(), standing.since()));
            }
        });
        return found;
    }
}
