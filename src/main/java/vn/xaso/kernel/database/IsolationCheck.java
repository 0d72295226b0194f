package vn.xaso.kernel.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.StartFault;

/// Refuses to run where the database would show the rows of one unit to another: somebody gave the application a role
/// that passes every guard, or took the guard from a table.
@Component
class IsolationCheck {

    private static final String HOLES = """
            select 'role ' || rolname from pg_roles
            where rolname = current_user and (rolsuper or rolbypassrls)
            union all
            select 'table ' || n.nspname || '.' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'
              and c.relname <> 'flyway_schema_history'
              and has_table_privilege(c.oid, 'select, insert, update, delete')
              and not (c.relrowsecurity and c.relforcerowsecurity)
            limit 5""";

    IsolationCheck(DataSource database) throws SQLException {
        var holes = new StringBuilder();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(HOLES)) {
            while (rows.next()) {
                holes.append(holes.isEmpty() ? "" : ", ").append(rows.getString(1));
            }
            connection.rollback();
        }
        if (!holes.isEmpty()) {
            throw new StartFault(
                    "Cơ sở dữ liệu không tách được dữ liệu giữa các đơn vị: " + holes,
                    "The database does not keep units apart: " + holes);
        }
    }
}
