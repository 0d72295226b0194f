package vn.xaso.kernel.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.context.ApplicationContext;

/// For tests: the role that owns the tables, as somebody would use it who wants to change what was written.
public final class OwnerAtWork {

    private OwnerAtWork() {}

    public static Connection open(ApplicationContext program) throws SQLException {
        var server = program.getBean(DatabaseServer.class);
        return DriverManager.getConnection(server.url(), server.ownerUser(), server.ownerPassword());
    }

    public static String applicationRole(ApplicationContext program) {
        return program.getBean(DatabaseServer.class).user();
    }
}
