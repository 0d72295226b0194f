package vn.xaso.cases.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;

/// Several lists at once: how long each is and how it begins, in one question to the database. The conditions
/// are those of the case list, so a figure is the length of the list behind it.
@Repository
@Transactional(readOnly = true)
public class CaseWorkQuery {

    private static final String FIRST =
            "(select %d as list, c.id from work c where %s order by " + CaseFilter.DUE + ", c.id limit %d)";

    private final JdbcClient database;

    CaseWorkQuery(JdbcClient database) {
        this.database = database;
    }

    /// A list of work.
    ///
    /// @param filter by whose the cases are, their day and their state, and by nothing else
    /// @param isShown whether its beginning is asked for, and not only its length
    public record Asked(CaseFilter filter, boolean isShown) {}

    /// A list: how long it is, up to a thousand, and how it begins, if that was asked for.
    public record Beginning(int length, List<CaseListQuery.Row> first) {}

    /// @param counts in the order in which they were asked, each up to a thousand
    public record Work(List<Beginning> lists, List<Integer> counts) {}

    /// How long each list is and how it begins, the next due first. One walk over the open cases of the unit finds what
    /// waits for anybody at this desk and when it is due; the lists are parts of that.
    public Work begin(
            Actor actor, List<Asked> lists, CaseFilter.Borders borders, List<WorkCounter> counters, int size) {
        var values = new HashMap<String, @Nullable Object>(CaseWorkSql.values(actor));
        values.putAll(CaseWorkSql.values(borders));
        values.put("unit", actor.unit().value());
        values.put("readsAll", actor.may(Right.READ_CASES));
        var lengths = new int[lists.size() + counters.size()];
        var first = new ArrayList<List<CaseListQuery.Row>>();
        lists.forEach(list -> first.add(new ArrayList<>()));
        database.sql(sql(lists, counters, size)).params(values).query(row -> {
            int list = row.getInt("list");
            if (list < 0) {
                lengths[-1 - list] = Math.min(row.getInt("length"), CaseListQuery.MOST_COUNTED);
            } else {
                first.get(list).add(CaseListQuery.row(row, 0));
            }
        });
        return new Work(
                IntStream.range(0, lists.size())
                        .mapToObj(list -> new Beginning(lengths[list], first.get(list)))
                        .toList(),
                Arrays.stream(lengths).skip(lists.size()).boxed().toList());
    }

    private static String sql(List<Asked> lists, List<WorkCounter> counters, int size) {
        var firsts = IntStream.range(0, lists.size())
                .filter(list -> lists.get(list).isShown())
                .mapToObj(list -> FIRST.formatted(list, among(lists.get(list).filter()), size))
                .collect(Collectors.joining(" union all "));
        var lengths = Stream.concat(
                        lists.stream().map(list -> "count(*) filter (where " + among(list.filter()) + ")"),
                        counters.stream().map(counter -> "(" + counter.sql() + ")"))
                .collect(Collectors.joining(", "));
        return """
            with work as materialized (
                select c.id, c.due_at, c.state, c.assignee, c.mine, c.waiting, %2$s as due
                from (select c.id, c.due_at, c.state, c.finished_at, c.assignee, %3$s as mine, %4$s as waiting
                      from cases.case_file c where c.unit_id = :unit and c.open offset 0) c
                where (c.mine or c.waiting or c.assignee = :me) and (:readsAll or c.assignee = :me)),
            firsts as (%5$s),
            lengths as materialized (select array[%6$s] as all from work c)
            select firsts.list, 0 as length, %1$s, a.name, a.phone from firsts
            join cases.case_file c on c.id = firsts.id and c.unit_id = :unit
            join cases.application a on a.case_id = firsts.id and a.unit_id = :unit
            union all
            select -no, length, null, null, null, null, null, null, null, null, null, null, null
            from lengths, unnest(lengths.all) with ordinality as told (length, no)
            order by list, due_at, id
            """.formatted(
                CaseListQuery.COLUMNS, CaseFilter.DUE_AS_TOLD, CaseWorkSql.MINE, CaseWorkSql.WAITING, firsts, lengths);
    }

    /// A list among the rows of the walk. Whose a case is and when it is due was found out there, once.
    private static String among(CaseFilter list) {
        var whose = list.whose() == CaseFilter.Whose.MINE ? "c.mine" : "c.waiting";
        var due = list.due() == CaseFilter.Due.ANY
                ? ""
                : " and c.due = '" + list.due().name() + "'";
        var state =
                list.state() == null ? "" : " and c.state = '" + list.state().name() + "'";
        return whose + due + state;
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
}
