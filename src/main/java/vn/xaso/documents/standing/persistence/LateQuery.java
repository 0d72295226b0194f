package vn.xaso.documents.standing.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.DocumentWork.Late;
import vn.xaso.documents.DocumentWork.Load;
import vn.xaso.documents.DocumentWork.Room;
import vn.xaso.kernel.UnitId;

/// Reads what is late among the open incoming documents of units, up to a thousand of each.
@Repository
@Transactional(readOnly = true)
public class LateQuery {

    /// A unit with more open documents than that is told by its first ones.
    private static final int MOST_OPEN = 10_000;

    /// As the lists of incoming documents have it: while a recall is asked only the answer to it is due.
    private static final String LATE = "d.open and case when d.state = 'RECALL_ASKED' then d.step_due_on"
            + " else least(d.step_due_on, d.due_on) end < :today";

    private final JdbcClient database;

    LateQuery(JdbcClient database) {
        this.database = database;
    }

    public Map<UnitId, Integer> late(Set<UnitId> units, LocalDate today) {
        var found = new HashMap<UnitId, Integer>();
        database.sql("select u.id, (select count(*) from (select 1 from documents.incoming_document d"
                        + " where d.unit_id = u.id and " + LATE + " limit " + Room.MOST
                        + ") as late) as late from unnest(:units) as u (id)")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("today", today)
                .query(row -> {
                    found.put(new UnitId(row.getObject("id", UUID.class)), row.getInt("late"));
                });
        return found;
    }

    public List<Late> late(UnitId unit, LocalDate today, int most) {
        return database.sql("select d.id, concat_ws('/', nullif(d.number, ''), nullif(d.notation, '')) as symbol,"
                        + " d.summary, least(d.step_due_on, d.due_on) as due,"
                        + " case when d.owner_kind = 'PERSON' then d.owner_id end as holder"
                        + " from documents.incoming_document d where d.unit_id = :unit and " + LATE
                        + " order by d.step_due_on, d.id limit :most")
                .param("unit", unit.value())
                .param("today", today)
                .param("most", most)
                .query((row, number) -> new Late(
                        row.getObject("id", UUID.class),
                        "/office/documents/incoming/" + row.getObject("id"),
                        row.getString("symbol"),
                        row.getString("summary"),
                        row.getObject("due", LocalDate.class),
                        row.getObject("holder", UUID.class)))
                .list();
    }

    public List<Load> loads(UnitId unit, LocalDate today) {
        return database.sql("select holder, count(*) as open, count(*) filter (where late) as late from (select "
                        + "case when d.owner_kind = 'PERSON' then d.owner_id end as holder, " + LATE + " as late"
                        + " from documents.incoming_document d where d.unit_id = :unit and d.open limit :most) as found"
                        + " group by holder")
                .param("unit", unit.value())
                .param("today", today)
                .param("most", MOST_OPEN)
                .query((row, number) ->
                        new Load(row.getObject("holder", UUID.class), row.getInt("open"), row.getInt("late")))
                .list();
    }

    public Set<UUID> over(UnitId unit, Set<UUID> documents) {
        return new HashSet<>(database.sql("""
            select a.id from unnest(:documents) as a (id)
            where not exists (select 1 from documents.incoming_document d where d.id = a.id and d.unit_id = :unit
                    and d.open)
                and not exists (select 1 from documents.outgoing_document d where d.id = a.id and d.unit_id = :unit
                    and d.state not in ('ISSUED', 'CANCELLED', 'RECALLED', 'REPLACED'))
            """)
                .param("documents", documents.toArray(UUID[]::new))
                .param("unit", unit.value())
                .query(UUID.class)
                .list());
    }
}
