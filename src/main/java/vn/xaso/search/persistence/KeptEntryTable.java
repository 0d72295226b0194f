package vn.xaso.search.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.search.Readers;
import vn.xaso.search.domain.KeptEntries;

/// Adds readers to the entries of a merged unit.
@Repository
class KeptEntryTable implements KeptEntries {

    private final JdbcClient database;

    KeptEntryTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void openTo(UnitId old, UnitId successor) {
        database.sql("""
            update search.entry set readers = readers || cast(:added as text), changed = pg_current_xact_id()
            where unit_id = :unit and :known = any(readers) and not :added = any(readers)
            """)
                .param("added", key(successor))
                .param("unit", old.value())
                .param("known", key(old))
                .update();
    }

    private static String key(UnitId unit) {
        return Readers.with(Right.READ_DOCUMENTS, unit).keys().iterator().next();
    }
}
