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

/// Tells what counts of issued documents.
@Repository
@Transactional(readOnly = true)
class CountedIssuedQuery implements DocumentWork.Counting {

    private static final String SELECT = """
        select d.id, d.unit_id, coalesce(d.number || '/' || d.year || coalesce('/' || d.notation, ''), '') as symbol,
            d.issued_on as day, cast(null as date) as due, cast(null as date) as ended,
            exists (select from documents.outgoing_file f where f.document_id = d.id and f.unit_id = d.unit_id
                and f.kind = 'SIGNED') as signed
        from documents.outgoing_document d
        where d.issued_on is not null and d.state in ('ISSUED', 'RECALLED', 'REPLACED')
        """;

    private final JdbcClient database;

    CountedIssuedQuery(JdbcClient database) {
        this.database = database;
    }

    @Override
    public DocumentWork.Direction direction() {
        return DocumentWork.Direction.ISSUED;
    }

    @Override
    public List<DocumentWork.Counted> of(Set<UnitId> units, Set<UUID> documents) {
        return database.sql(SELECT + " and d.id = any(:documents) and d.unit_id = any(:units)")
                .param("documents", documents.toArray(UUID[]::new))
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(CountedIssuedQuery::row)
                .list();
    }

    @Override
    public List<DocumentWork.Counted> page(UnitId unit, @Nullable UUID after, int size) {
        return database.sql(SELECT + " and d.unit_id = :unit and d.id > :after order by d.id limit :most")
                .param("unit", unit.value())
                .param("after", after == null ? new UUID(0, 0) : after)
                .param("most", size)
                .query(CountedIssuedQuery::row)
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
                "/office/documents/outgoing/" + row.getString("id"));
    }
}
