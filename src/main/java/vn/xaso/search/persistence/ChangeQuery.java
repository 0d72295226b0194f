package vn.xaso.search.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.search.domain.Changes;

/// Reads the column `changed` of `search.entry` as an outbox.
@Repository
@Transactional(readOnly = true)
class ChangeQuery implements Changes {

    private final JdbcClient database;

    ChangeQuery(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Change> after(Place place, int most) {
        return database.sql("select * from search.changes(:transaction::xid8, :id, :most)")
                .param("transaction", place.transaction())
                .param("id", place.id())
                .param("most", most)
                .query(ChangeQuery::change)
                .list();
    }

    @Override
    public int waiting(Place place, int most) {
        return database.sql("select search.waiting(:transaction::xid8, :id, :most)")
                .param("transaction", place.transaction())
                .param("id", place.id())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    @Override
    public String edition() {
        return database.sql("""
                        select current_database() || ' ' || 'search.entry'::regclass::oid || ' ' || seen
                        from search.progress where name = 'edition'
                        """).query(String.class).single();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        var found = PostgresEngine.found(row, number);
        var readers = Set.of((String[]) row.getArray("readers").getArray());
        return new Change(found, readers, row.getString("words"), new Place(row.getString("changed"), found.id()));
    }
}
