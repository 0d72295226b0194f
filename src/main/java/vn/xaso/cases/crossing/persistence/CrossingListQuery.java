package vn.xaso.cases.crossing.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.crossing.domain.Crossing;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// Reads what a unit received for others, newest first, page after page by keyset; and counts it.
@Repository
public class CrossingListQuery {

    public static final int PAGE = 50;
    public static final int MOST_COUNTED = 1_000;

    private final JdbcClient database;

    CrossingListQuery(JdbcClient database) {
        this.database = database;
    }

    /// @param text part of the code, of the name of the applicant, or of the procedure; marks do not matter
    /// @param standing empty, `OPEN`, `DECIDED` (the result waits for the citizen) or `ENDED`
    /// @param from the first day of receipt, or null
    public record Filter(
            String text,
            String standing,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private record Where(String sql, Map<String, Object> values) {}

    private static Where where(UnitId unit, Filter filter) {
        var sql = new StringBuilder("unit_id = :unit");
        var values = new HashMap<String, Object>();
        values.put("unit", unit.value());
        sql.append(
                switch (filter.standing()) {
                    case "OPEN" -> " and finished_at is null";
                    case "DECIDED" ->
                        " and case_state in ('RESULT_ISSUED', 'NEGATIVE_RESULT') and handed_over_at is null";
                    case "ENDED" -> " and (returned_at is not null or handed_over_at is not null)";
                    default -> "";
                });
        if (filter.from() != null) {
            sql.append(" and received_at >= :from");
            values.put("from", midnight(filter.from()));
        }
        if (filter.to() != null) {
            sql.append(" and received_at < :to");
            values.put("to", midnight(filter.to().plusDays(1)));
        }
        int number = 0;
        if (!filter.text().isBlank()) {
            for (var word : List.of(SearchText.fold(filter.text()).split(" "))) {
                var name = "word" + number++;
                sql.append(" and kernel.fold(code || ' ' || applicant || ' ' || procedure_name) like :")
                        .append(name);
                values.put(
                        name,
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
            }
        }
        return new Where(sql.toString(), values);
    }

    private static Object midnight(LocalDate day) {
        return CrossingTable.at(day.atStartOfDay(OfficeClock.ZONE).toInstant());
    }

    public Slice<Crossing> newest(UnitId unit, Filter filter, @Nullable String after) {
        var where = where(unit, filter);
        var values = new HashMap<>(where.values());
        var sql = new StringBuilder(CrossingRow.SELECT).append(" where ").append(where.sql());
        if (after != null) {
            var cursor = after.split("_");
            values.put("time", cursor[0]);
            values.put("id", cursor[1]);
            sql.append(" and (received_at, id) < (:time::timestamptz, :id::uuid)");
        }
        sql.append(" order by received_at desc, id desc limit ").append(PAGE + 1);
        var rows = database.sql(sql.toString())
                .params(values)
                .query(CrossingRow::read)
                .list();
        return Slice.cut(rows, PAGE, crossing -> crossing.receivedAt() + "_" + crossing.id());
    }

    public List<Crossing> forExport(UnitId unit, Filter filter, int most) {
        var where = where(unit, filter);
        return database.sql(CrossingRow.SELECT + " where " + where.sql()
                        + " order by received_at desc, id desc limit :most")
                .params(where.values())
                .param("most", most)
                .query(CrossingRow::read)
                .list();
    }

    public int count(UnitId unit, Filter filter) {
        var where = where(unit, filter);
        return database.sql("select count(*) from (select 1 from cases.crossing where " + where.sql() + " limit "
                        + MOST_COUNTED + ") as found")
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    /// What the unit received for others between two times: its volume counts here, the time at the unit that decides.
    public int received(UnitId unit, Instant from, Instant until) {
        return database.sql("""
            select count(*) from cases.crossing
            where unit_id = :unit and received_at >= :from and received_at < :until
            """)
                .param("unit", unit.value())
                .param("from", CrossingTable.at(from))
                .param("until", CrossingTable.at(until))
                .query(Integer.class)
                .single();
    }
}
