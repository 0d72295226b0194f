package vn.xaso.kernel.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// Unpacks the PostgreSQL programs once for each version, shared by all data folders of this user.
final class PostgresBinaries {

    static final String VERSION = "17.11.0";
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private PostgresBinaries() {}

    /// @return the folder that holds `bin/postgres`
    static Path unpackInto(Path shelf) throws IOException {
        var home = shelf.resolve("postgresql-" + VERSION);
        if (Files.isExecutable(home.resolve("bin/postgres"))) {
            return home;
        }
        Files.createDirectories(shelf);
        var workplace = Files.createTempDirectory(
                shelf,
                "unpacking-",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        try (var archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new IOException("This build holds no PostgreSQL for this machine; set XASO_DB_URL instead");
            }
            unpack(archive, workplace);
        }
        moveIntoPlace(workplace, home);
        return home;
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive, 1 << 16)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, target);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("Odd path in the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(path, permissions(entry.getMode()));
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        var readable = PosixFilePermissions.fromString("rw-r--r--");
        if ((mode & 0b001_000_000) == 0) {
            return readable;
        }
        var executable = EnumSet.copyOf(readable);
        executable.addAll(PosixFilePermissions.fromString("r-xr-xr-x"));
        return executable;
    }

    /// Two starts may unpack at once: the second one finds the folder there and throws its copy away.
    private static void moveIntoPlace(Path workplace, Path home) throws IOException {
        try {
            Files.move(workplace, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException occupied) {
            Folders.deleteTree(workplace);
            if (!Files.exists(home.resolve("bin/postgres"), LinkOption.NOFOLLOW_LINKS)) {
                throw occupied;
            }
        }
    }
}
