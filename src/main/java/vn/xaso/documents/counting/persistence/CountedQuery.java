package vn.xaso.documents.counting.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.DocumentWork;
import vn.xaso.kernel.UnitId;

/// Tells what counts of documents: the ways of asking are the same for all, the rows are not.
@Transactional(readOnly = true)
abstract class CountedQuery implements DocumentWork.Counting {

    private final JdbcClient database;
    private final DocumentWork.Direction direction;
    private final String select;
    private final String address;

    /// @param select the rows of a table named `d`, with a condition to which others can be added
    /// @param address of a document, but for its id
    CountedQuery(JdbcClient database, DocumentWork.Direction direction, String select, String address) {
        this.database = database;
        this.direction = direction;
        this.select = select;
        this.address = address;
    }

    @Override
    public DocumentWork.Direction direction() {
        return direction;
    }

    @Override
    public List<DocumentWork.Counted> of(Set<UnitId> units, Set<UUID> documents) {
        return database.sql(select + " and d.id = any(:documents) and d.unit_id = any(:units)")
                .param("documents", documents.toArray(UUID[]::new))
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(this::row)
                .list();
    }

    @Override
    public List<DocumentWork.Counted> page(UnitId unit, @Nullable UUID after, int size) {
        return database.sql(select + " and d.unit_id = :unit and d.id > :after order by d.id limit :most")
                .param("unit", unit.value())
                .param("after", after == null ? new UUID(0, 0) : after)
                .param("most", size)
                .query(this::row)
                .list();
    }

    private DocumentWork.Counted row(ResultSet row, int number) throws SQLException {
        return new DocumentWork.Counted(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("symbol"),
                row.getObject("day", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("ended", LocalDate.class),
                row.getBoolean("signed"),
                address + row.getString("id"));
    }
}
