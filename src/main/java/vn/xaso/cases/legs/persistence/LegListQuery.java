package vn.xaso.cases.legs.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Slice;

/// Reads the lists of legs: newest first, page after page by keyset.
@Repository
public class LegListQuery {

    public static final int PAGE = 50;
    public static final int MOST_COUNTED = 1_000;
    private static final int MOST_PARTNERS = 300;

    private final JdbcClient database;

    LegListQuery(JdbcClient database) {
        this.database = database;
    }

    public Slice<Leg> newest(Actor actor, LegFilter filter, Instant now, @Nullable String after) {
        var where = filter.where(actor, now);
        var values = new HashMap<>(where.values());
        var sql = new StringBuilder(LegRow.SELECT).append(" where ").append(where.sql());
        if (after != null) {
            var cursor = after.split("_");
            values.put("time", cursor[0]);
            values.put("id", cursor[1]);
            sql.append(" and (sent_at, id) < (:time::timestamptz, :id::uuid)");
        }
        sql.append(" order by sent_at desc, id desc limit ").append(PAGE + 1);
        var rows =
                database.sql(sql.toString()).params(values).query(LegRow::read).list();
        return Slice.cut(rows, PAGE, leg -> leg.sentAt() + "_" + leg.id());
    }

    public List<Leg> forExport(Actor actor, LegFilter filter, Instant now, int most) {
        var where = filter.where(actor, now);
        return database.sql(LegRow.SELECT + " where " + where.sql() + " order by sent_at desc, id desc limit :most")
                .params(where.values())
                .param("most", most)
                .query(LegRow::read)
                .list();
    }

    /// How many the filter finds, up to a thousand.
    public int count(Actor actor, LegFilter filter, Instant now) {
        var where = filter.where(actor, now);
        return database.sql("select count(*) from (select 1 from cases.leg where " + where.sql() + " limit "
                        + MOST_COUNTED + ") as found")
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    /// The other sides that the unit ever had to do with.
    public List<String> partners(Actor actor, Side side) {
        return database.sql("""
            select partner from cases.leg where unit_id = :unit and side = :side
            group by partner order by kernel.fold(partner) limit :most
            """)
                .param("unit", actor.unit().value())
                .param("side", side.name())
                .param("most", MOST_PARTNERS)
                .query(String.class)
                .list();
    }

    /// What an organisation was asked in a time, and how much of it came late.
    ///
    /// @param late answered late, returned late, or not answered though the time is over
    public record Standing(String partner, int asked, int open, int ended, int overdue, int late) {}

    public List<Standing> standings(Actor actor, LegFilter filter, Instant now) {
        var where = filter.where(actor, now);
        return database.sql("""
                        select partner, count(*) as asked, count(*) filter (where open) as open,
                            count(*) filter (where not open and state <> 'RECALLED') as ended,
                            count(*) filter (where open and due_at < :now) as overdue,
                            count(*) filter (where state <> 'RECALLED'
                                and coalesce(ended_at, :now::timestamptz) > due_at) as late
                        from cases.leg where
                        """ + where.sql() + " group by partner order by late desc, asked desc, partner limit "
                        + MOST_PARTNERS)
                .params(where.values())
                .query((row, number) -> new Standing(
                        row.getString("partner"),
                        row.getInt("asked"),
                        row.getInt("open"),
                        row.getInt("ended"),
                        row.getInt("overdue"),
                        row.getInt("late")))
                .list();
    }

    /// From when to when somebody was late.
    public record Lateness(String partner, Instant dueAt, Instant until) {}

    public List<Lateness> late(Actor actor, LegFilter filter, Instant now, int most) {
        var where = filter.where(actor, now);
        return database.sql(
                        "select partner, due_at, coalesce(ended_at, :now::timestamptz) as until from cases.leg where "
                                + where.sql()
                                + " and state <> 'RECALLED' and coalesce(ended_at, :now::timestamptz) > due_at"
                                + " order by sent_at desc limit :most")
                .params(where.values())
                .param("most", most)
                .query((row, number) -> new Lateness(
                        row.getString("partner"),
                        LegRow.time(row, "due_at"),
                        Objects.requireNonNull(LegRow.instant(row, "until"))))
                .list();
    }

    /// Those of the ids that are legs of the unit, on either side.
    public List<Leg> list(Actor actor, List<UUID> ids) {
        return database.sql(LegRow.SELECT + " where unit_id = :unit and id = any(:ids) order by side desc")
                .param("unit", actor.unit().value())
                .param("ids", ids.toArray(UUID[]::new))
                .query(LegRow::read)
                .list();
    }
}
