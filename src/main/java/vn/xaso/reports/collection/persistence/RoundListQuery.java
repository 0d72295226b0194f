package vn.xaso.reports.collection.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.ReportingPeriod;

/// The rounds of a province, page after page by keyset, the newest first.
@Repository
public class RoundListQuery {

    private static final int PAGE = 50;

    private final JdbcClient database;

    RoundListQuery(JdbcClient database) {
        this.database = database;
    }

    /// Which of them.
    public enum Show {
        OPEN,
        LOCKED,
        ALL
    }

    public record Row(UUID id, UUID duty, Wording name, ReportingPeriod period, LocalDate dueOn, boolean locked) {}

    /// @param duty of which, or null for all
    /// @param after the round with which the page before ended, or null
    public Slice<Row> page(UnitId province, Show show, @Nullable UUID duty, @Nullable UUID after) {
        var values = new HashMap<String, Object>();
        var sql = new StringBuilder("""
            select r.id, r.duty_id, d.name_vi, d.name_en, r.kind, r.year, r.number, r.first_on, r.last_on, r.due_on,
                r.locked_at is not null as locked
            from reports.round r join reports.duty d on d.id = r.duty_id where r.unit_id = :unit
            """);
        values.put("unit", province.value());
        if (show != Show.ALL) {
            sql.append(show == Show.OPEN ? " and r.locked_at is null" : " and r.locked_at is not null");
        }
        if (duty != null) {
            sql.append(" and r.duty_id = :duty");
            values.put("duty", duty);
        }
        if (after != null) {
            sql.append(" and (r.last_on, r.id) < (select x.last_on, x.id from reports.round x where x.id = :after)");
            values.put("after", after);
        }
        var rows = database.sql(sql + " order by r.last_on desc, r.id desc limit " + (PAGE + 1))
                .params(values)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("duty_id", UUID.class),
                        new Wording(row.getString("name_vi"), row.getString("name_en")),
                        new ReportingPeriod(
                                ReportingPeriod.Kind.valueOf(row.getString("kind")),
                                row.getInt("year"),
                                row.getInt("number"),
                                row.getObject("first_on", LocalDate.class),
                                row.getObject("last_on", LocalDate.class)),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("locked")))
                .list();
        return Slice.cut(rows, PAGE, row -> row.id().toString());
    }

    /// The names of all duties of which there are rounds.
    public Map<UUID, Wording> duties(UnitId province) {
        var names = new HashMap<UUID, Wording>();
        database.sql("""
            select d.id, d.name_vi, d.name_en from reports.duty d
            where d.unit_id = :unit and exists (select from reports.round r where r.duty_id = d.id)
            """)
                .param("unit", province.value())
                .query((row, number) -> names.put(
                        row.getObject("id", UUID.class),
                        new Wording(row.getString("name_vi"), row.getString("name_en"))))
                .list();
        return names;
    }
}
