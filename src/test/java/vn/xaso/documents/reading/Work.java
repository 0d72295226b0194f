package vn.xaso.documents.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// The time of the processor that the kernel has counted. A busy machine does not make it longer.
final class Work {

    private static final int USER_OF_CHILDREN = 13;
    private static final int SYSTEM_OF_CHILDREN = 14;
    private static final int MILLIS_A_TICK = 10;

    private Work() {}

    /// What all programs that this one has started and that have ended took together.
    static Duration ofChildren() {
        try {
            var line = Files.readString(Path.of("/proc/self/stat"));
            var cells = line.substring(line.lastIndexOf(')') + 2).split(" ");
            long ticks = Long.parseLong(cells[USER_OF_CHILDREN]) + Long.parseLong(cells[SYSTEM_OF_CHILDREN]);
            return Duration.ofMillis(ticks * MILLIS_A_TICK);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
