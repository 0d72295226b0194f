package vn.xaso.signing.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import vn.xaso.signing.Pin;

/// What opens the keys of the program: a long random number in a file that nobody else may read.
final class ProgramSecret {

    private static final String FILE = "program-seal";
    private static final int BYTES = 32;

    private ProgramSecret() {}

    /// Two programs on one folder make one secret, and so do two threads: the lock of a file is the whole program's,
    /// and a second thread that asks for it is refused at once.
    static synchronized Pin in(Path folder) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve(FILE + ".secret");
            try (var channel = FileChannel.open(
                            folder.resolve(FILE + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                return new Pin(
                        Files.exists(file) && lock.isValid()
                                ? Files.readString(file).strip()
                                : make(file));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String make(Path file) throws IOException {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        var secret = HexFormat.of().formatHex(random);
        var hidden = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.writeString(Files.createFile(draft, hidden), secret);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return secret;
    }
}
