package vn.xaso;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.kernel.database.OwnerAtWork;

/// No table lets one unit see or change what belongs to another.
@HouseTest
class IsolationTest {

    private static final String UNGUARDED = """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'm', 'f') and n.nspname !~ '^(pg_|information_schema)'
              and c.relname <> 'flyway_schema_history'
              and (c.relkind in ('m', 'f') or not c.relrowsecurity or not c.relforcerowsecurity
                   or not exists (select from pg_policy p where p.polrelid = c.oid))
            order by 1""";

    private static final String VIEWS_OF_THE_OWNER = """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'v' and n.nspname !~ '^(pg_|information_schema)' and not exists (
                select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
              and not coalesce(c.reloptions::text[] && '{security_invoker=true,security_invoker=on}', false)
            order by 1""";

    /// The list of units and their codes describes units, and the province keeps it; a sealing head says only that a
    /// unit has entries.
    private static final String WRITABLE_BY_OTHERS = """
            select distinct p.polrelid::regclass::text from pg_policy p
            join pg_attribute a on a.attrelid = p.polrelid and a.attname = 'unit_id' and not a.attisdropped
            where p.polcmd <> 'r' and p.polpermissive
              and coalesce(pg_get_expr(p.polwithcheck, p.polrelid), pg_get_expr(p.polqual, p.polrelid), 'true')
                  not like '%acting_units%'
              and p.polrelid::regclass::text not in ('directory.unit_name', 'directory.external_code', 'audit.sealing_head')
            order by 1""";

    private static final String OWNED = """
            select 'superuser' from pg_roles where rolname = 'APP' and (rolsuper or rolbypassrls or rolcreaterole)
            union all select 'member of ' || roleid::regrole from pg_auth_members
                where member = 'APP'::regrole
            union all select 'table ' || oid::regclass from pg_class where relowner = 'APP'::regrole
            union all select 'schema ' || nspname from pg_namespace where nspowner = 'APP'::regrole
            union all select 'function ' || oid::regprocedure from pg_proc where proowner = 'APP'::regrole""";

    @Autowired
    private ApplicationContext program;

    @Test
    void everyTableIsGuardedAgainstItsOwnerToo() throws SQLException {
        assertThat(ask(UNGUARDED)).isEmpty();
        assertThat(ask(VIEWS_OF_THE_OWNER)).isEmpty();
    }

    @Test
    void noUnitWritesRowsOfAnother() throws SQLException {
        assertThat(ask(WRITABLE_BY_OTHERS)).isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndPassesNoGuard() throws SQLException {
        assertThat(ask(OWNED.replace("APP", OwnerAtWork.applicationRole(program))))
                .isEmpty();
    }

    @Test
    void findsAnUnguardedTableAndOneThatOthersWrite() throws SQLException {
        try (var owner = OwnerAtWork.open(program)) {
            owner.setAutoCommit(false);
            execute(owner, "create table files.unguarded (id integer)");
            execute(owner, "create table files.shared (unit_id uuid)");
            execute(owner, "call kernel.open_to_application('files.shared')");

            assertThat(ask(owner, UNGUARDED)).contains("files.unguarded");
            assertThat(ask(owner, WRITABLE_BY_OTHERS)).contains("files.shared");
            owner.rollback();
        }
    }

    private List<String> ask(String sql) throws SQLException {
        try (var owner = OwnerAtWork.open(program)) {
            return ask(owner, sql);
        }
    }

    private static List<String> ask(Connection owner, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
