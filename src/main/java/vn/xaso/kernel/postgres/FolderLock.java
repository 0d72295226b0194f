package vn.xaso.kernel.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import vn.xaso.kernel.StartFault;

/// Says that this program uses the data folder. The system takes it back when the program ends, however it ends.
final class FolderLock implements AutoCloseable {

    /// Closing any channel of a file gives up all locks of the program on it, so an own lock is never probed.
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    /// A program that was just killed may need a moment to be gone.
    private static final int ATTEMPTS = 15;

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock take(Path data) throws IOException {
        var file = file(data);
        if (!OWN.add(file)) {
            throw taken(data);
        }
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            for (int attempt = 1; channel.tryLock() == null; attempt++) {
                if (attempt == ATTEMPTS) {
                    channel.close();
                    throw taken(data);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            return new FolderLock(file, channel);
        } catch (IOException | RuntimeException fault) {
            OWN.remove(file);
            throw fault;
        }
    }

    static boolean isTaken(Path data) throws IOException {
        var file = file(data);
        if (OWN.contains(file)) {
            return true;
        }
        if (Files.notExists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        OWN.remove(file);
    }

    private static Path file(Path data) {
        return data.resolve("lock").toAbsolutePath().normalize();
    }

    private static StartFault taken(Path data) {
        return new StartFault(
                "Một Xã Số khác đang dùng thư mục dữ liệu " + data, "Another Xã Số uses this data folder: " + data);
    }
}
