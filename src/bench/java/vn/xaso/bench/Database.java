package vn.xaso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// The embedded database of the program under test, seen by its superuser.
record Database(int port, String password) {

    static Database of(Path data) throws IOException {
        var passwords = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("database.properties"))) {
            passwords.load(reader);
        }
        var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        return new Database(Integer.parseInt(pid.get(3).strip()), passwords.getProperty("superuser"));
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/xaso";
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", password);
    }

    long number(String sql) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    List<String> list(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    void run(String sql) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Tables with their indexes, of everything that a case leaves behind.
    long bytesOfCases() throws SQLException {
        return number("""
            select sum(pg_total_relation_size(c.oid)) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname in ('cases', 'audit', 'files', 'documents')
            """);
    }

    @Override
    public String toString() {
        return url();
    }
}
