package vn.xaso.cases.messages.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.Slice;

/// Reads what applicants wrote to a unit, page after page by keyset. Who does not see all cases reads what was written
/// about those in his or her hands. Each is one question, which needs no transaction of its own.
@Repository
public class MessageListQuery {

    static final int PAGE = 50;

    /// A counter says no more than this.
    static final int MOST_COUNTED = 1_000;

    private final JdbcClient database;

    MessageListQuery(JdbcClient database) {
        this.database = database;
    }

    /// @param waiting only what waits, the oldest first; otherwise everything, the newest first
    /// @param mine only about cases in the reader's hands
    /// @param words folded, part of the text or of the applicant's name, or empty
    public record Filter(boolean waiting, boolean mine, String words) {}

    /// One message of an applicant.
    ///
    /// @param code of the case, or empty before acceptance
    public record Row(
            UUID id,
            UUID caseId,
            String code,
            UUID procedureVersion,
            String applicant,
            String text,
            Instant at,
            @Nullable UUID assignee,
            boolean waiting) {}

    /// @param after where the page begins, as the page before it said, or null
    public Slice<Row> page(Actor actor, Filter filter, @Nullable UUID after) {
        var values = new HashMap<String, Object>();
        var where = where(actor, filter, values);
        if (after != null) {
            where += filter.waiting() ? " and m.id > :after" : " and m.id < :after";
            values.put("after", after);
        }
        return Slice.cut(
                rows(where, filter, values, PAGE + 1), PAGE, row -> row.id().toString());
    }

    public List<Row> forExport(Actor actor, Filter filter, int most) {
        var values = new HashMap<String, Object>();
        return rows(where(actor, filter, values), filter, values, most);
    }

    public int waiting(Actor actor) {
        var values = new HashMap<String, Object>();
        var where = where(actor, new Filter(true, false, ""), values);
        return database.sql("select count(*) from (select 1 from cases.message m"
                        + " join cases.case_file c on c.id = m.case_id and c.unit_id = :unit where " + where + " limit "
                        + MOST_COUNTED + ") as waiting")
                .params(values)
                .query(Integer.class)
                .single();
    }

    private List<Row> rows(String where, Filter filter, Map<String, Object> values, int most) {
        return database.sql("""
            select m.id, m.case_id, c.code, c.procedure_version_id, m.name, m.text, m.written_at, c.assignee,
                m.settled_at is null as waiting
            from cases.message m join cases.case_file c on c.id = m.case_id and c.unit_id = :unit
            where
            """ + where + " order by m.id" + (filter.waiting() ? "" : " desc") + " limit " + most)
                .params(values)
                .query(MessageListQuery::row)
                .list();
    }

    private static String where(Actor actor, Filter filter, Map<String, Object> values) {
        var sql = new StringBuilder("m.unit_id = :unit and m.writer is null");
        values.put("unit", actor.unit().value());
        if (filter.waiting()) {
            sql.append(" and m.settled_at is null");
        }
        if (filter.mine() || !actor.may(Right.READ_CASES)) {
            sql.append(" and c.assignee = :person");
            values.put("person", actor.person());
        }
        if (!filter.words().isEmpty()) {
            sql.append(" and (position(:words in kernel.fold(m.text)) > 0 or position(:words in kernel.fold(m.name)) >"
                    + " 0)");
            values.put("words", filter.words());
        }
        return sql.toString();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var code = row.getString("code");
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                code == null ? "" : code,
                row.getObject("procedure_version_id", UUID.class),
                row.getString("name"),
                row.getString("text"),
                row.getTimestamp("written_at").toInstant(),
                row.getObject("assignee", UUID.class),
                row.getBoolean("waiting"));
    }
}
