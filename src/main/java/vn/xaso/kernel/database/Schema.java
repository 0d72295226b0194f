package vn.xaso.kernel.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The tables as this build needs them.
///
/// The fingerprint of all migration files stands in the database as the comment of schema `kernel`. Where it is the
/// same, nothing has changed, and Flyway (half a second) is left alone.
///
/// @param fingerprint of the migration files in this build and of the role they grant to
record Schema(DatabaseServer server, String fingerprint) {

    static final String FINGERPRINT_IN_DATABASE =
            "select obj_description(oid, 'pg_namespace') from pg_namespace where nspname = 'kernel'";

    static Schema of(DatabaseServer server) throws IOException {
        return new Schema(server, "migrations " + digest(server.user()));
    }

    void update() throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), server.ownerUser(), server.ownerPassword())) {
            if (isCurrent(connection)) {
                return;
            }
            migrate();
            try (var statement = connection.createStatement()) {
                statement.execute("comment on schema kernel is '" + fingerprint + "'");
            }
        }
    }

    boolean isCurrent(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(FINGERPRINT_IN_DATABASE)) {
            return rows.next() && fingerprint.equals(rows.getString(1));
        }
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(server.url(), server.ownerUser(), server.ownerPassword())
                .locations("classpath:db/migration")
                .defaultSchema("kernel")
                .createSchemas(true)
                .outOfOrder(true)
                .placeholders(Map.of("app_role", server.user()))
                .load()
                .migrate();
    }

    private static String digest(String role) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(role.getBytes(StandardCharsets.UTF_8));
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/*.sql");
            Arrays.sort(files, Comparator.comparing(Schema::name));
            for (var file : files) {
                digest.update(name(file).getBytes(StandardCharsets.UTF_8));
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }
}
