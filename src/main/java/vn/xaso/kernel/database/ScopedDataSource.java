package vn.xaso.kernel.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import vn.xaso.kernel.UnitScope;

/// Hands out connections that carry the acting units and the acting citizen.
///
/// The settings stay with the physical connection, so they are sent only when they differ from what that connection
/// carries already: in a commune nearly never.
public final class ScopedDataSource extends DelegatingDataSource implements AutoCloseable {

    private static final String SET = "select set_config('xaso.units', ?, false), set_config('xaso.citizen', ?, false)";

    private final Map<PGConnection, UnitScope> carried = Collections.synchronizedMap(new WeakHashMap<>());

    public ScopedDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        try {
            carry(connection, UnitScope.current());
            return connection;
        } catch (SQLException | RuntimeException fault) {
            connection.close();
            throw fault;
        }
    }

    /// Ends the pool behind it with the program.
    @Override
    public void close() throws Exception {
        if (getTargetDataSource() instanceof AutoCloseable pool) {
            pool.close();
        }
    }

    private void carry(Connection connection, UnitScope scope) throws SQLException {
        var physical = connection.unwrap(PGConnection.class);
        if (scope.equals(carried.get(physical))) {
            return;
        }
        carried.remove(physical);
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(true); // one journey to the database instead of two
        try (var statement = connection.prepareStatement(SET)) {
            var citizen = scope.citizen();
            statement.setString(1, scope.unitsLiteral());
            statement.setString(2, citizen == null ? "" : citizen.toString());
            statement.execute();
        }
        connection.setAutoCommit(autoCommit);
        carried.put(physical, scope);
    }
}
