package vn.xaso.cases.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.CaseState;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// Reads the list of cases: newest first, or the next due first; page after page by keyset. Each is one question, which
/// needs no transaction of its own.
@Repository
public class CaseListQuery {

    public static final int PAGE = 50;
    static final int MOST_COUNTED = 1_000;

    static final String SELECT = """
        select c.id, c.code, a.name, c.procedure_version_id, c.state, c.submitted_at, c.due_at,
            c.finished_at, c.assignee
        from cases.case_file c join cases.application a on a.case_id = c.id and a.unit_id = :unit
        where
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
            UUID procedureVersion,
            CaseState state,
            @Nullable Instant submittedAt,
            @Nullable Instant dueAt,
            @Nullable Instant finishedAt,
            @Nullable UUID assignee) {}

    public Slice<Row> newest(Actor actor, CaseFilter filter, CaseFilter.Borders borders, @Nullable String after) {
        return read(
                actor,
                filter,
                borders,
                after,
                "(c.submitted_at, c.id) < (:time::timestamptz, :id::uuid)",
                " order by c.submitted_at desc, c.id desc");
    }

    public Slice<Row> dueFirst(Actor actor, CaseFilter filter, CaseFilter.Borders borders, @Nullable String after) {
        return read(
                actor,
                filter,
                borders,
                after,
                "(coalesce(c.due_at, 'infinity'), c.id) > (:time::timestamptz, :id::uuid)",
                " order by coalesce(c.due_at, 'infinity'), c.id");
    }

    /// Newest first, as many as one file of a spreadsheet should hold.
    public List<Row> forExport(Actor actor, CaseFilter filter, CaseFilter.Borders borders, int most) {
        var where = filter.where(actor, borders);
        return database.sql(SELECT + where.sql() + " order by c.submitted_at desc, c.id desc limit :most")
                .params(where.values())
                .param("most", most)
                .query(CaseListQuery::row)
                .list();
    }

    /// Those of the ids that are cases of the unit.
    public List<Row> list(UnitId unit, Set<UUID> ids) {
        return database.sql(SELECT + "c.unit_id = :unit and c.id = any(:ids)")
                .param("unit", unit.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query(CaseListQuery::row)
                .list();
    }

    /// The limit is no parameter: the database plans such a question once and not each time.
    private Slice<Row> read(
            Actor actor,
            CaseFilter filter,
            CaseFilter.Borders borders,
            @Nullable String after,
            String beyond,
            String order) {
        var where = filter.where(actor, borders);
        var values = new HashMap<>(where.values());
        var sql = new StringBuilder(SELECT).append(where.sql());
        if (after != null) {
            var cursor = after.split("_");
            values.put("time", cursor[0]);
            values.put("id", cursor[1]);
            sql.append(" and ").append(beyond);
        }
        sql.append(order).append(" limit ").append(PAGE + 1);
        var rows = database.sql(sql.toString())
                .params(values)
                .query(CaseListQuery::row)
                .list();
        boolean newest = order.contains("desc");
        return Slice.cut(rows, PAGE, row -> cursor(newest ? row.submittedAt() : row.dueAt(), row.id()));
    }

    /// How many cases the filter finds, up to a thousand: beyond that nobody needs the figure.
    public int count(Actor actor, CaseFilter filter, CaseFilter.Borders borders) {
        var where = filter.where(actor, borders);
        return database.sql("select count(*) from (select 1 from cases.case_file c where " + where.sql() + " limit "
                        + MOST_COUNTED + ") as found")
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    private static String cursor(@Nullable Instant time, UUID id) {
        return (time == null ? "infinity" : time.toString()) + "_" + id;
    }

    static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                CaseRow.uuid(row, "id"),
                row.getString("code"),
                row.getString("name"),
                CaseRow.uuid(row, "procedure_version_id"),
                CaseState.valueOf(row.getString("state")),
                CaseRow.instant(row, "submitted_at"),
                CaseRow.instant(row, "due_at"),
                CaseRow.instant(row, "finished_at"),
                row.getObject("assignee", UUID.class));
    }
}
