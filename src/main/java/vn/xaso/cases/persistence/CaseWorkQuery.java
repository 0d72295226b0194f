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

/// Several lists at once: how long each is and how it begins, in one question to the database. The conditions
/// are those of the case list, so a figure is the length of the list behind it.
@Repository
@Transactional(readOnly = true)
public class CaseWorkQuery {

    private static final String LIST = "(select %d as list, count(*) over () as length, " + CaseListQuery.COLUMNS
            + " from work c where %s order by " + CaseFilter.DUE + ", c.id limit %d)";

    private final JdbcClient database;

    CaseWorkQuery(JdbcClient database) {
        this.database = database;
    }

    /// A list: how long it is, up to a thousand, and how it begins.
    public record Beginning(int length, List<CaseListQuery.Row> first) {}

    /// @param counts in the order in which they were asked, each up to a thousand
    public record Work(List<Beginning> lists, List<Integer> counts) {}

    /// How long each list is and how it begins, the next due first. One walk over the open cases of the unit finds what
    /// waits for anybody at this desk; the lists are parts of that, by whose they are, their day and their state.
    public Work begin(
            Actor actor, List<CaseFilter> lists, CaseFilter.Borders borders, List<WorkCounter> counters, int size) {
        var values = new HashMap<String, @Nullable Object>(CaseWorkSql.values(actor));
        values.put("unit", actor.unit().value());
        var each = numbered(lists, actor, borders, values).entrySet().stream()
                .map(list -> LIST.formatted(list.getKey(), told(list.getValue()), size))
                .collect(Collectors.joining(" union all "));
        var found = new ArrayList<Beginning>();
        lists.forEach(list -> found.add(new Beginning(0, new ArrayList<>())));
        var counts = new Integer[counters.size()];
        database.sql(sql(each, counters)).params(values).query(row -> {
            int list = row.getInt("list");
            int length = Math.min(row.getInt("length"), CaseListQuery.MOST_COUNTED);
            if (list < 0) {
                counts[-1 - list] = length;
            } else {
                var first = found.get(list).first();
                first.add(CaseListQuery.row(row, 0));
                found.set(list, new Beginning(length, first));
            }
        });
        return new Work(List.copyOf(found), List.of(counts));
    }

    private static String sql(String each, List<WorkCounter> counters) {
        var counted = new StringBuilder();
        for (int i = 0; i < counters.size(); i++) {
            counted.append(
                    " union all select %d, (%s), null, null, null, null, null, null, null, null, null, null, null"
                            .formatted(-1 - i, counters.get(i).sql()));
        }
        return """
            with work as materialized (
                select * from (
                    select %1$s, c.unit_id, c.sent, c.open, %2$s as mine, %3$s as waiting
                    from cases.case_file c where c.unit_id = :unit and c.open offset 0) c
                where c.mine or c.waiting or c.assignee = :me),
            firsts as (%4$s)
            select c.*, a.name, a.phone from firsts c
            join cases.application a on a.case_id = c.id and a.unit_id = :unit
            %5$s order by list, due_at, id
            """.formatted(CaseListQuery.COLUMNS, CaseWorkSql.MINE, CaseWorkSql.WAITING, each, counted);
    }

    /// Whose work a case is has been found out on the walk, and is not found out again for each list.
    private static String told(String where) {
        return where.replace(CaseWorkSql.MINE, "c.mine").replace(CaseWorkSql.WAITING, "c.waiting");
    }

    /// The procedures that the unit received most often since then, among the latest five thousand cases.
    public List<String> mostReceived(Actor actor, Instant since, int most) {
        return database.sql("""
            select procedure_code
            from (select procedure_code from cases.case_file
                  where unit_id = :unit and sent and submitted_at >= :since
                  order by submitted_at desc limit 5000) as latest
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
