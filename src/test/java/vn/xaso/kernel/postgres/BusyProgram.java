package vn.xaso.kernel.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/// A program of its own with a durable database, which writes down each row that the database has promised to keep.
final class BusyProgram {

    private BusyProgram() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var data = Path.of(arguments[0]);
        var acknowledged = Path.of(arguments[1]);
        try (var server = EmbeddedPostgres.start(data, Path.of(arguments[2]), true);
                var connection = server.asSuperuser("postgres")) {
            try (var statement = connection.createStatement()) {
                statement.execute("create table if not exists kept (number int primary key)");
            }
            try (var insert = connection.prepareStatement("insert into kept values (?)")) {
                for (int number = 1; ; number++) {
                    insert.setInt(1, number);
                    insert.executeUpdate();
                    Files.write(
                            acknowledged,
                            (number + "\n").getBytes(StandardCharsets.UTF_8),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.APPEND);
                }
            }
        }
    }
}
