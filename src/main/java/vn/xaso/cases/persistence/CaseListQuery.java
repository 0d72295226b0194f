package vn.xaso.cases.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.Channel;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// Reads the list of cases in an order that an index serves; page after page by keyset. Each is one question, which
/// needs no transaction of its own.
///
/// What is rare among very many cases is looked for some way down the list and no further, so that no page is slow;
/// the next page looks on from there.
@Repository
public class CaseListQuery {

    public static final int PAGE = 50;
    static final int MOST_COUNTED = 1_000;

    /// How many cases one page looks through.
    static final int LOOKED_THROUGH = Integer.getInteger("xaso.cases.looked-through", 10_000);

    static final String COLUMNS = """
        c.id, c.code, c.procedure_version_id, c.state, c.submitted_at, c.due_at, c.finished_at, c.assignee, c.channel\
        """;

    private static final String JOINED = "select " + COLUMNS + """
        , c.length, a.name, a.phone from (%s) as c join cases.application a on a.case_id = c.id and a.unit_id = :unit
        """;

    private final JdbcClient database;

    CaseListQuery(JdbcClient database) {
        this.database = database;
    }

    /// One line of the list.
    public record Row(
            UUID id,
            @Nullable String code,
            String name,
            String phone,
            UUID procedureVersion,
            CaseState state,
            Channel channel,
            @Nullable Instant submittedAt,
            @Nullable Instant dueAt,
            @Nullable Instant finishedAt,
            @Nullable UUID assignee) {}

    /// What is wanted of a list.
    public record Asked(Actor actor, CaseFilter filter, CaseOrder order, CaseFilter.Borders borders) {

        /// An order by due date passes over what is not open.
        boolean isOfOpen() {
            return filter.isOfOpen() || order == CaseOrder.DUE;
        }

        /// Whether rows are passed over that no index leaves out.
        boolean looksThrough() {
            return !isOfOpen() && filter.isNarrow(actor) && !filter.isOfOneCase();
        }

        int reach() {
            return looksThrough() ? LOOKED_THROUGH : Integer.MAX_VALUE;
        }
    }

    /// A page of the list.
    ///
    /// @param lookedTo where the page did not look through all: when the last case was submitted that it looked at
    /// @param length how many cases the list has, where the page knows it; or null
    public record Found(
            Slice<Row> slice,
            @Nullable Instant lookedTo,
            @Nullable Integer length) {}

    /// How many cases a list has, a thousand at most.
    ///
    /// @param isAll false where only the newest cases were looked through
    public record Counted(int cases, boolean isAll) {}

    public Found page(Asked asked, @Nullable String after) {
        var found = slice(asked, after, PAGE, from(asked, asked.reach()));
        if (found.slice().next() != null || !asked.looksThrough()) {
            return found;
        }
        return border(asked, after)
                .map(row -> new Found(
                        new Slice<>(found.slice().rows(), cursor(row.at(), row.id())), row.at(), found.length()))
                .orElse(new Found(
                        found.slice(),
                        null,
                        after == null ? found.slice().rows().size() : null));
    }

    /// Some rows of the list on the way through all of it, however long.
    public Slice<Row> portion(Asked asked, @Nullable String after, int size) {
        return slice(asked, after, size, from(asked, Integer.MAX_VALUE)).slice();
    }

    private Found slice(Asked asked, @Nullable String after, int size, String from) {
        var where = asked.filter().where(asked.actor(), asked.borders());
        var values = new HashMap<>(where.values());
        var rest = asked.order().by() + " limit " + (size + 1);
        var sql = from.formatted(beyond(asked, after, values), where.sql()) + rest;
        var rows = database.sql(JOINED.formatted(sql) + asked.order().by())
                .params(values)
                .query((row, number) -> new Counting(row(row, number), row.getInt("length")))
                .list();
        var slice = Slice.cut(rows.stream().map(Counting::row).toList(), size, row -> cursor(asked, row));
        if (after == null && slice.next() == null && !asked.looksThrough()) {
            return new Found(slice, null, slice.rows().size());
        }
        boolean isKnown = after == null && asked.isOfOpen() && !rows.isEmpty();
        return new Found(slice, null, isKnown ? Math.min(rows.getFirst().length(), MOST_COUNTED) : null);
    }

    private record Counting(Row row, int length) {}

    /// Where the rows come from; the first gap is for the cursor, the second for the filter. `offset 0` keeps the
    /// database from walking through all cases in the wanted order to find those few that are open.
    private static String from(Asked asked, int most) {
        if (asked.isOfOpen()) {
            return "select c.*, count(*) over () as length from (select " + COLUMNS
                    + " from cases.case_file c where c.open%s and %s offset 0) as c";
        }
        if (most == Integer.MAX_VALUE) {
            return "select c.*, 0 as length from cases.case_file c where c.sent%s and %s";
        }
        return "select c.*, 0 as length from (select c.* from cases.case_file c where c.unit_id = :unit and c.sent%s"
                + asked.order().by() + " limit " + most + ") as c where %s";
    }

    private static String beyond(Asked asked, @Nullable String after, Map<String, @Nullable Object> values) {
        if (after == null) {
            return "";
        }
        var cursor = after.split("_");
        values.put("time", cursor[0]);
        values.put("id", cursor[1]);
        return " and " + asked.order().beyond();
    }

    private record Border(Instant at, UUID id) {}

    /// The last case that a page looks through, if there are more behind it.
    private Optional<Border> border(Asked asked, @Nullable String after) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("unit", asked.actor().unit().value());
        var sql = "select c.submitted_at, c.id from cases.case_file c where c.unit_id = :unit and c.sent"
                + beyond(asked, after, values) + asked.order().by() + " offset " + (LOOKED_THROUGH - 1) + " limit 2";
        var rows = database.sql(sql)
                .params(values)
                .query((row, number) ->
                        new Border(row.getTimestamp("submitted_at").toInstant(), CaseRow.uuid(row, "id")))
                .list();
        return rows.size() < 2 ? Optional.empty() : Optional.of(rows.getFirst());
    }

    /// Those of the ids that are cases of the unit.
    public List<Row> list(UnitId unit, Set<UUID> ids) {
        return database.sql(JOINED.formatted(
                        "select c.*, 0 as length from cases.case_file c where c.unit_id = :unit and c.id = any(:ids)"))
                .param("unit", unit.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query(CaseListQuery::row)
                .list();
    }

    /// Beyond a thousand nobody needs the figure.
    public Counted count(Asked asked) {
        var where = asked.filter().where(asked.actor(), asked.borders());
        var values = new HashMap<>(where.values());
        var found = from(asked, asked.reach())
                .formatted("", where.sql())
                .replaceFirst("select c[.][*], [^ ]+( over [(][)])? as length", "select 1");
        var way = asked.isOfOpen() || asked.looksThrough() ? "" : asked.order().by(); // keeps to the index of the list
        int cases = database.sql("select count(*) from (" + found + way + " limit " + MOST_COUNTED + ") as found")
                .params(values)
                .query(Integer.class)
                .single();
        boolean isAll = !asked.looksThrough()
                || cases == MOST_COUNTED
                || border(asked, null).isEmpty();
        return new Counted(cases, isAll);
    }

    private static String cursor(Asked asked, Row row) {
        return cursor(asked.order() == CaseOrder.DUE ? row.dueAt() : row.submittedAt(), row.id());
    }

    private static String cursor(@Nullable Instant time, UUID id) {
        return (time == null ? "infinity" : time.toString()) + "_" + id;
    }

    static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                CaseRow.uuid(row, "id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("phone"),
                CaseRow.uuid(row, "procedure_version_id"),
                CaseState.valueOf(row.getString("state")),
                Channel.ofCode(row.getInt("channel")),
                CaseRow.instant(row, "submitted_at"),
                CaseRow.instant(row, "due_at"),
                CaseRow.instant(row, "finished_at"),
                row.getObject("assignee", UUID.class));
    }
}
