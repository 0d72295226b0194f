package vn.xaso.documents.incoming.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.incoming.domain.Owner;
import vn.xaso.documents.incoming.persistence.IncomingFilter.Borders;
import vn.xaso.documents.incoming.persistence.IncomingFilter.Due;
import vn.xaso.documents.incoming.persistence.IncomingFilter.Whose;
import vn.xaso.kernel.Actor;

/// Several lists at once: how long each is and how it begins, and in whose hands everything open is. The conditions are
/// those of the list, so a figure is the length of the list behind it.
@Repository
@Transactional(readOnly = true)
public class IncomingWorkQuery {

    private static final String BARE = IncomingListQuery.COLUMNS.replace("d.", "");

    private final JdbcClient database;

    IncomingWorkQuery(JdbcClient database) {
        this.database = database;
    }

    /// How long each list is, up to a thousand.
    public List<Integer> counts(Actor actor, List<IncomingFilter> lists, Borders borders) {
        var values = new HashMap<String, @Nullable Object>();
        var sql = numbered(lists, actor, borders, values).entrySet().stream()
                .map(list -> "select " + list.getKey() + " as list, (select count(*) from (select 1 from "
                        + "documents.incoming_document d where " + list.getValue() + " limit "
                        + IncomingListQuery.MOST_COUNTED + ") as found) as length")
                .collect(Collectors.joining(" union all ", "", " order by list"));
        return database.sql(sql)
                .params(values)
                .query((row, number) -> row.getInt("length"))
                .list();
    }

    /// The first documents of each list, the next due first.
    public List<List<IncomingListQuery.Row>> firsts(
            Actor actor, List<IncomingFilter> lists, Borders borders, int size) {
        var values = new HashMap<String, @Nullable Object>();
        var sql = numbered(lists, actor, borders, values).entrySet().stream()
                .map(list -> "(select " + list.getKey() + " as list, " + IncomingListQuery.COLUMNS
                        + " from documents.incoming_document d where " + list.getValue()
                        + " order by d.step_due_on, d.id limit " + size + ")")
                .collect(Collectors.joining(
                        " union all ",
                        "select list, " + BARE + " from (",
                        ") as firsts order by list, step_due_on, id"));
        var firsts = new ArrayList<List<IncomingListQuery.Row>>();
        lists.forEach(list -> firsts.add(new ArrayList<>()));
        database.sql(sql).params(values).query(row -> {
            firsts.get(row.getInt("list")).add(IncomingListQuery.row(row, 0));
        });
        return firsts;
    }

    private static Map<Integer, String> numbered(
            List<IncomingFilter> lists, Actor actor, Borders borders, Map<String, @Nullable Object> values) {
        var numbered = new TreeMap<Integer, String>();
        for (var list : lists) {
            var where = list.where(actor, borders);
            values.putAll(where.values());
            numbered.put(numbered.size(), where.sql());
        }
        return numbered;
    }

    /// What lies with one owner.
    ///
    /// @param late how many of them are late
    /// @param soon how many are due soon, after today
    /// @param since when the oldest of them came there
    public record Load(Owner owner, int open, int late, int soon, Instant since) {}

    /// In whose hands everything open is, who has most that is late first.
    public List<Load> loads(Actor actor, Borders borders) {
        var where = IncomingFilter.of(Whose.OPEN, Due.ANY).where(actor, borders);
        return database.sql("""
            select d.owner_kind, d.owner_id, count(*) as open,
                count(*) filter (where %1$s < :today) as late,
                count(*) filter (where %1$s > :today and %1$s <= :soon) as soon,
                min(d.moved_at) as since
            from documents.incoming_document d where %2$s
            group by d.owner_kind, d.owner_id order by late desc, open desc, since
            """.formatted(IncomingSql.DUE, where.sql()))
                .params(where.values())
                .query((row, number) -> new Load(
                        java.util.Objects.requireNonNull(IncomingRow.owner(row)),
                        row.getInt("open"),
                        row.getInt("late"),
                        row.getInt("soon"),
                        IncomingRow.instant(row, "since")))
                .list();
    }
}
