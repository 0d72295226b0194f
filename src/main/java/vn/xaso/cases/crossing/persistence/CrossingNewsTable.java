package vn.xaso.cases.crossing.persistence;

import static vn.xaso.cases.crossing.persistence.CrossingTable.at;
import static vn.xaso.cases.crossing.persistence.CrossingTable.atOrNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.crossing.domain.Crossings.News;
import vn.xaso.kernel.UnitId;

/// The table `cases.crossing_news`.
@Repository
class CrossingNewsTable {

    private final JdbcClient database;

    CrossingNewsTable(JdbcClient database) {
        this.database = database;
    }

    void put(News news, Instant at) {
        database.sql("""
            insert into cases.crossing_news as n (unit_id, case_id, receiver, case_state, case_version, due_at,
                finished_at, returned_at, asked, waits, next_at)
            values (:unit, :case, :receiver, :state, :version, :due, :finished, :returned, :asked, true, :at)
            on conflict (case_id) do update set asked = case
                    when excluded.case_state <> 'WAIT_SUPPLEMENT' then ''
                    when excluded.asked = '' then n.asked
                    else excluded.asked end, case_state = excluded.case_state,
                case_version = excluded.case_version, due_at = excluded.due_at,
                finished_at = excluded.finished_at, returned_at = excluded.returned_at, waits = true,
                next_at = excluded.next_at
            """)
                .param("unit", news.unit().value())
                .param("case", news.caseId())
                .param("receiver", news.receiver().value())
                .param("state", news.state().name())
                .param("version", news.version())
                .param("due", atOrNull(news.dueAt()))
                .param("finished", atOrNull(news.finishedAt()))
                .param("returned", atOrNull(news.returnedAt()))
                .param("asked", news.asked())
                .param("at", at(at))
                .update();
    }

    List<News> take(UnitId unit, Instant now, Instant backAt, int most) {
        return database.sql("""
            update cases.crossing_news n set next_at = :back
            from (select case_id from cases.crossing_news
                  where unit_id = :unit and waits and next_at <= :now
                  order by next_at limit :most for update skip locked) due
            where n.case_id = due.case_id and n.unit_id = :unit
            returning n.case_id, n.receiver, n.case_state, n.case_version, n.due_at, n.finished_at,
                n.returned_at, n.asked
            """)
                .param("unit", unit.value())
                .param("now", at(now))
                .param("back", at(backAt))
                .param("most", most)
                .query((row, number) -> new News(
                        unit,
                        row.getObject("case_id", UUID.class),
                        CrossingRow.unit(row, "receiver"),
                        CaseState.valueOf(row.getString("case_state")),
                        row.getInt("case_version"),
                        CrossingRow.instant(row, "due_at"),
                        CrossingRow.instant(row, "finished_at"),
                        CrossingRow.instant(row, "returned_at"),
                        row.getString("asked")))
                .list();
    }

    /// Unless the case went on meanwhile.
    void told(News news) {
        database.sql("""
            update cases.crossing_news set waits = false
            where case_id = :case and unit_id = :unit and case_version = :version
            """)
                .param("case", news.caseId())
                .param("unit", news.unit().value())
                .param("version", news.version())
                .update();
    }
}
