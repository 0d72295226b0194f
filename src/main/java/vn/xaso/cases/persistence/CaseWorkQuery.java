package vn.xaso.cases.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.Actor;

/// Several lists at once: how long each is and how it begins, in one question to the database each. The conditions
/// are those of the case list, so a figure is the length of the list behind it.
@Repository
@Transactional(readOnly = true)
public class CaseWorkQuery {

    private final JdbcClient database;

    CaseWorkQuery(JdbcClient database) {
        this.database = database;
    }

    /// How long each list is, up to a thousand.
    public List<Integer> counts(Actor actor, List<CaseFilter> lists, CaseFilter.Borders borders) {
        var values = new HashMap<String, @Nullable Object>();
        var sql = numbered(lists, actor, borders, values).entrySet().stream()
                .map(list -> "select " + list.getKey()
                        + " as list, (select count(*) from (select 1 from cases.case_file c" + " where "
                        + list.getValue() + " limit " + CaseListQuery.MOST_COUNTED + ") as found) as length")
                .collect(Collectors.joining(" union all ", "", " order by list"));
        return database.sql(sql)
                .params(values)
                .query((row, number) -> row.getInt("length"))
                .list();
    }

    /// The first cases of each list, the next due first.
    public List<List<CaseListQuery.Row>> firsts(
            Actor actor, List<CaseFilter> lists, CaseFilter.Borders borders, int size) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("size", size);
        var sql = numbered(lists, actor, borders, values).entrySet().stream()
                .map(list -> "(" + CaseListQuery.SELECT.replaceFirst("select", "select " + list.getKey() + " as list,")
                        + list.getValue() + " order by coalesce(c.due_at, 'infinity'), c.id limit :size)")
                .collect(Collectors.joining(
                        " union all ", """
                        select list, id, code, name, procedure_version_id, state, submitted_at, due_at, finished_at,
                            assignee
                        from (""", ") as firsts order by list, coalesce(due_at, 'infinity'), id"));
        var firsts = new ArrayList<List<CaseListQuery.Row>>();
        lists.forEach(list -> firsts.add(new ArrayList<>()));
        database.sql(sql).params(values).query(row -> {
            firsts.get(row.getInt("list")).add(CaseListQuery.row(row, 0));
        });
        return firsts;
    }

    /// The procedures that the unit received most often since then.
    public List<String> mostReceived(Actor actor, Instant since, int most) {
        return database.sql("""
                        select procedure_code from cases.case_file
                        where unit_id = :unit and sent and submitted_at >= :since
                        group by procedure_code order by count(*) desc, procedure_code limit :most
                        """)
                .param("unit", actor.unit().value())
                .param("since", CaseRow.at(since))
                .param("most", most)
                .query(String.class)
                .list();
    }

    private static Map<Integer, String> numbered(
            List<CaseFilter> lists, Actor actor, CaseFilter.Borders borders, Map<String, @Nullable Object> values) {
        var numbered = new java.util.TreeMap<Integer, String>();
        for (var list : lists) {
            var where = list.where(actor, borders);
            values.putAll(where.values());
            numbered.put(numbered.size(), where.sql());
        }
        return numbered;
    }
}
