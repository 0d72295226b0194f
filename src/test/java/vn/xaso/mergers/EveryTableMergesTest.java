package vn.xaso.mergers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.kernel.database.OwnerAtWork;
import vn.xaso.kernel.merging.MergingPart;

/// No table is forgotten when units are merged: each that points at a unit is named by the part that answers for it.
@HouseTest
class EveryTableMergesTest {

    /// Tables with a column of a unit, or with a key to the list of units; parts of a partitioned table count with it.
    private static final String OF_UNITS = """
        select distinct n.nspname || '.' || c.relname from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^(pg_|information_schema)'
          and (a.attname ~ '(^|_)units?(_ids?)?$' and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype)
               or exists (select from pg_constraint k where k.conrelid = c.oid
                          and k.confrelid = 'directory.unit'::regclass and k.contype = 'f'))
          and c.oid <> 'directory.unit'::regclass
        order by 1\
        """;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private List<MergingPart> parts;

    @Test
    void eachTableOfAUnitIsNamedByOnePart() throws SQLException {
        var named = parts.stream().flatMap(part -> part.tables().stream()).toList();

        assertThat(named).doesNotHaveDuplicates();
        var forgotten = new ArrayList<>(tables());
        forgotten.removeAll(named);
        assertThat(forgotten).isEmpty();
    }

    @Test
    void aTableThatNobodyNamesIsSeen() throws SQLException {
        try (var owner = OwnerAtWork.open(program);
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("create table files.forgotten (unit_id uuid)");
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery(OF_UNITS)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            owner.rollback();

            assertThat(found).contains("files.forgotten");
        }
    }

    private List<String> tables() throws SQLException {
        var found = new ArrayList<String>();
        try (var owner = OwnerAtWork.open(program);
                var statement = owner.createStatement();
                var rows = statement.executeQuery(OF_UNITS)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
