package vn.xaso.indicators.alerts.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.PositionKind;
import vn.xaso.indicators.alerts.domain.Alert;
import vn.xaso.indicators.alerts.domain.AlertKind;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// Reads lists of alerts, page after page by keyset.
@Repository
@Transactional(readOnly = true)
public class AlertListQuery {

    public static final int MOST = 1_000;
    private static final int PAGE = 50;
    private static final String LOUD = "closed_at is null and (silent_until is null or silent_until < :today)";

    private final JdbcClient database;

    AlertListQuery(JdbcClient database) {
        this.database = database;
    }

    public enum Show {
        OPEN,
        SILENT,
        CLOSED
    }

    /// Which alerts a list shows.
    ///
    /// @param person only those of this person, or null for all of the unit
    /// @param positions the kinds of positions that the person holds
    /// @param kind of one rule only, or null
    public record Asked(
            UnitId unit,
            Show show,
            @Nullable UUID person,
            Set<PositionKind> positions,
            @Nullable AlertKind kind,
            LocalDate today) {}

    /// The newest first.
    public Slice<Alert> page(Asked asked, @Nullable UUID after) {
        var values = new HashMap<String, @Nullable Object>();
        var sql = where(asked, values);
        if (after != null) {
            sql += " and id < :after";
            values.put("after", after);
        }
        var rows = database.sql(AlertRow.SELECT + sql + " order by id desc limit " + (PAGE + 1))
                .params(values)
                .query(AlertRow::read)
                .list();
        return Slice.cut(rows, PAGE, row -> row.id().toString());
    }

    public int count(Asked asked) {
        var values = new HashMap<String, @Nullable Object>();
        var sql = where(asked, values);
        return database.sql(
                        "select count(*) from (select 1 from indicators.alert" + sql + " limit " + MOST + ") as found")
                .params(values)
                .query(Integer.class)
                .single();
    }

    private static String where(Asked asked, Map<String, @Nullable Object> values) {
        values.put("unit", asked.unit().value());
        var sql = new StringBuilder(" where unit_id = :unit and ");
        switch (asked.show()) {
            case OPEN -> sql.append(LOUD);
            case SILENT -> sql.append("closed_at is null and silent_until >= :today");
            case CLOSED -> sql.append("closed_at is not null");
        }
        if (asked.show() != Show.CLOSED) {
            values.put("today", asked.today());
        }
        if (asked.kind() != null) {
            sql.append(" and kind = :kind");
            values.put("kind", asked.kind().name());
        }
        if (asked.person() != null) {
            sql.append(" and (person = :person or taken_by = :person or owner = any (:positions))");
            values.put("person", asked.person());
            values.put("positions", asked.positions().stream().map(Enum::name).toArray(String[]::new));
        }
        return sql.toString();
    }

    /// How many are open in each unit, a thousand at most.
    public Map<UnitId, Integer> counts(Set<UnitId> units, LocalDate today) {
        var found = new HashMap<UnitId, Integer>();
        database.sql("select u.id, (select count(*) from (select 1 from indicators.alert where unit_id = u.id and "
                        + LOUD + " limit " + MOST + ") as open) as open from unnest(:units) as u (id)")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("today", today)
                .query(row -> {
                    found.put(new UnitId(row.getObject("id", UUID.class)), row.getInt("open"));
                });
        return found;
    }
}
