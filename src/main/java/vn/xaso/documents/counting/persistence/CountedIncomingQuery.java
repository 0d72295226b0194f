package vn.xaso.documents.counting.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.DocumentWork;
import vn.xaso.kernel.UnitId;

/// Tells what counts of registered incoming documents.
@Repository
@Transactional(readOnly = true)
class CountedIncomingQuery implements DocumentWork.Counting {

    private static final String SELECT = """
        select d.id, d.unit_id, d.arrival_number || '/' || d.arrival_year as symbol, d.arrived_on as day, d.due_on as due,
            case when not d.open then coalesce(
                (select (max(e.at) at time zone 'Asia/Ho_Chi_Minh')::date from documents.incoming_event e
                    where e.document_id = d.id and e.to_state in ('COMPLETED', 'RECALLED', 'REPLACED')),
                (d.moved_at at time zone 'Asia/Ho_Chi_Minh')::date) end as ended,
            false as signed
        from documents.incoming_document d where d.arrived_on is not null
        """;

    private final JdbcClient database;

    CountedIncomingQuery(JdbcClient database) {
        this.database = database;
    }

    @Override
    public DocumentWork.Direction direction() {
        return DocumentWork.Direction.INCOMING;
    }

    @Override
    public List<DocumentWork.Counted> of(Set<UnitId> units, Set<UUID> documents) {
        return database.sql(SELECT + " and d.id = any(:documents) and d.unit_id = any(:units)")
                .param("documents", documents.toArray(UUID[]::new))
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(CountedIncomingQuery::row)
                .list();
    }

    @Override
    public List<DocumentWork.Counted> page(UnitId unit, @Nullable UUID after, int size) {
        return database.sql(SELECT + " and d.unit_id = :unit and d.id > :after order by d.id limit :most")
                .param("unit", unit.value())
                .param("after", after == null ? new UUID(0, 0) : after)
                .param("most", size)
                .query(CountedIncomingQuery::row)
                .list();
    }

    private static DocumentWork.Counted row(ResultSet row, int number) throws SQLException {
        return new DocumentWork.Counted(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("symbol"),
                row.getObject("day", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("ended", LocalDate.class),
                row.getBoolean("signed"),
                "/office/documents/incoming/" + row.getString("id"));
    }
}
