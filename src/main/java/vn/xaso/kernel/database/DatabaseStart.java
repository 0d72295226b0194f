package vn.xaso.kernel.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import vn.xaso.kernel.DataFolder;
import vn.xaso.kernel.StartFault;

/// The database on its way: started, or found, and its schema brought up to date, while the program loads.
public final class DatabaseStart implements AutoCloseable {

    private final CompletableFuture<DatabaseServer> server = new CompletableFuture<>();

    private DatabaseStart() {}

    /// @param besideRunningServer use the database that another Xã Số runs on this folder, if one does
    public static DatabaseStart inBackground(Environment environment, boolean besideRunningServer) {
        var binder = Binder.get(environment);
        var settings = binder.bindOrCreate("xaso.database", DatabaseSettings.class);
        var folder = binder.bindOrCreate("xaso.folder", DataFolder.class);
        return inBackground(settings, folder, besideRunningServer);
    }

    static DatabaseStart inBackground(DatabaseSettings settings, DataFolder folder, boolean besideRunningServer) {
        var start = new DatabaseStart();
        Thread.ofPlatform()
                .daemon()
                .name("database-start")
                .start(() -> start.open(settings, folder, besideRunningServer));
        return start;
    }

    DatabaseServer join() {
        try {
            return server.join();
        } catch (CompletionException fault) {
            if (fault.getCause() instanceof StartFault plain) {
                throw plain;
            }
            throw new StartFault(
                    "Cơ sở dữ liệu không khởi động được: " + reason(fault),
                    "the database did not start: " + reason(fault));
        }
    }

    private static String reason(CompletionException fault) {
        return fault.getCause() == null
                ? String.valueOf(fault.getMessage())
                : String.valueOf(fault.getCause().getMessage());
    }

    private void open(DatabaseSettings settings, DataFolder folder, boolean besideRunningServer) {
        DatabaseServer found = null;
        try {
            found = DatabaseServer.find(settings, folder, besideRunningServer);
            found.prepareUnlessThere(settings.name());
            Schema.of(found).update();
            server.complete(found);
        } catch (IOException | SQLException | RuntimeException fault) {
            if (found != null) {
                found.close();
            }
            server.completeExceptionally(fault);
        }
    }

    /// A start that is still under way needs no stop: the server ends with the program.
    @Override
    public void close() {
        if (server.state() == Future.State.SUCCESS) {
            server.resultNow().close();
        }
    }
}
