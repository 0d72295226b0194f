package vn.xaso.kernel.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The PostgreSQL server that lives in the data folder: started with the program, ended with the program.
///
/// Durable as any other: fsync and synchronous commit are on. After a kill of the program the server shuts itself
/// down; after a kill of the server it is started again; after a kill of both the next start recovers from the
/// write-ahead log.
public final class EmbeddedPostgres implements AutoCloseable {

    private final Path folder;
    private final ServerUser user;
    private final ServerPasswords passwords;
    private final FolderLock lock;
    private final Postmaster postmaster;
    private final int port;

    private EmbeddedPostgres(
            Path folder, ServerUser user, ServerPasswords passwords, FolderLock lock, Postmaster postmaster, int port) {
        this.folder = folder;
        this.user = user;
        this.passwords = passwords;
        this.lock = lock;
        this.postmaster = postmaster;
        this.port = port;
    }

    /// @param data the data folder of the program; the database lives in its subfolder `postgres`
    /// @param shelf where the unpacked programs of PostgreSQL lie, shared between data folders
    /// @param durable false only in tests: a power cut may then lose rows
    public static EmbeddedPostgres start(Path data, Path shelf, boolean durable) throws IOException {
        Files.createDirectories(data);
        var lock = FolderLock.take(data);
        try {
            var home = PostgresBinaries.unpackInto(shelf);
            var folder = data.resolve("postgres").toAbsolutePath();
            var user = ServerUser.choose(folder);
            var passwords = ServerPasswords.readOrMake(data.resolve("database.properties"));
            new Cluster(home, folder, user).makeUnlessThere(passwords);
            new Orphan(folder).end();
            int port = freePort();
            var command = user.command(true, server(home, folder, port, durable));
            var postmaster = Postmaster.start(command, folder, data.resolve("postgres.log"));
            return new EmbeddedPostgres(folder, user, passwords, lock, postmaster, port);
        } catch (IOException | RuntimeException fault) {
            lock.close();
            throw fault;
        }
    }

    /// Makes the roles and the database where they are missing.
    public void prepare(String database) throws SQLException {
        try (var connection = asSuperuser("postgres")) {
            DatabaseRoles.prepare(connection, database, passwords);
        }
        try (var connection = asSuperuser(database)) {
            DatabaseRoles.letOwnerMakeSchemas(connection, database);
        }
    }

    /// How to reach it.
    public RunningPostgres running() {
        return new RunningPostgres(port, passwords);
    }

    public long processId() {
        return postmaster.processId();
    }

    public Connection asSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(running().url(database), "postgres", passwords.superuser());
    }

    @Override
    public void close() {
        postmaster.letGo();
        new Orphan(folder).end();
        try {
            postmaster.waitForEnd(10);
            lock.close();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException ignored) {
            // the lock ends with the process anyway
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static List<String> server(Path home, Path folder, int port, boolean durable) {
        var words = new ArrayList<String>(List.of(home.resolve("bin/postgres").toString(), "-D", folder.toString()));
        var settings = new ArrayList<String>(List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "max_connections=60",
                "shared_buffers=96MB",
                "max_wal_size=512MB",
                "wal_compression=on",
                "update_process_title=off", // told anew with each statement, and nobody reads it
                "jit=off",
                "autovacuum_naptime=15s", // a table that fills on its first day is planned for what it holds by then
                "timezone=Asia/Ho_Chi_Minh",
                "log_timezone=Asia/Ho_Chi_Minh",
                "log_parameter_max_length=0",
                "log_parameter_max_length_on_error=0"));
        if (!durable) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        for (var setting : settings) {
            words.add("-c");
            words.add(setting);
        }
        return words;
    }

    @Override
    public String toString() {
        return "PostgreSQL on port " + port + (user.name() == null ? "" : " as " + user.name());
    }
}
