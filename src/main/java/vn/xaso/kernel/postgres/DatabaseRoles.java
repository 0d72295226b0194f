package vn.xaso.kernel.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/// The owner of the tables, who changes the schema, and the application, who only works with the rows.
final class DatabaseRoles {

    static final String OWNER = "xaso_owner";
    static final String APPLICATION = "xaso_app";

    private DatabaseRoles() {}

    static void prepare(Connection connection, String database, ServerPasswords passwords) throws SQLException {
        login(connection, OWNER, passwords.owner());
        login(connection, APPLICATION, passwords.application());
        if (!exists(connection, "select from pg_database where datname = ?", database)) {
            execute(connection, "create database \"" + database + "\" owner " + OWNER);
        }
    }

    static void letOwnerMakeSchemas(Connection connection, String database) throws SQLException {
        execute(connection, "grant create on database \"" + database + "\" to " + OWNER);
        execute(connection, "grant usage, create on schema public to " + OWNER);
    }

    private static void login(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = ?", role)) {
            execute(
                    connection,
                    "create role " + role + " login nosuperuser nobypassrls nocreaterole nocreatedb password '"
                            + password + "'");
        }
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
