package vn.xaso.kernel.database;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.DataFolder;
import vn.xaso.kernel.StartFault;
import vn.xaso.kernel.postgres.EmbeddedPostgres;
import vn.xaso.kernel.postgres.RunningPostgres;

/// The facts of a connection, wherever the server runs.
///
/// @param embedded the server that this program started and must stop, or null
record DatabaseServer(
        String url,
        String user,
        String password,
        String ownerUser,
        String ownerPassword,
        @Nullable EmbeddedPostgres embedded)
        implements AutoCloseable {

    static DatabaseServer find(DatabaseSettings settings, DataFolder folder, boolean besideRunningServer)
            throws IOException {
        if (settings.isOutside()) {
            return outside(settings);
        }
        if (besideRunningServer) {
            var running = RunningPostgres.find(folder.data());
            if (running.isPresent()) {
                return embedded(running.get(), settings.name(), null);
            }
        }
        var server = EmbeddedPostgres.start(folder.data(), folder.shelf(), settings.durable());
        return embedded(server.running(), settings.name(), server);
    }

    /// Makes roles and database on the own server where the owner finds none.
    void prepareUnlessThere(String name) throws SQLException {
        if (embedded == null) {
            return;
        }
        try {
            DriverManager.getConnection(url, ownerUser, ownerPassword).close();
        } catch (SQLException nothingThere) {
            embedded.prepare(name);
        }
    }

    private static DatabaseServer outside(DatabaseSettings settings) {
        return new DatabaseServer(
                given(settings.url(), "XASO_DB_URL"),
                given(settings.user(), "XASO_DB_USER"),
                given(settings.password(), "XASO_DB_PASSWORD"),
                given(settings.ownerUser(), "XASO_DB_OWNER_USER"),
                given(settings.ownerPassword(), "XASO_DB_OWNER_PASSWORD"),
                null);
    }

    private static DatabaseServer embedded(RunningPostgres server, String name, @Nullable EmbeddedPostgres own) {
        return new DatabaseServer(
                server.url(name),
                RunningPostgres.APPLICATION,
                server.applicationPassword(),
                RunningPostgres.OWNER,
                server.ownerPassword(),
                own);
    }

    private static String given(@Nullable String value, String variable) {
        if (value == null || value.isBlank()) {
            throw new StartFault(
                    "Thiếu " + variable + "; xem docs/manual/operator.md",
                    variable + " is missing; see docs/manual/operator.en.md");
        }
        return value;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }

    @Override
    public String toString() {
        return "DatabaseServer[" + url + "]";
    }
}
