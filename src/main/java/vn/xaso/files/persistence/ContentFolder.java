package vn.xaso.files.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.files.DamagedFile;
import vn.xaso.files.domain.Contents;
import vn.xaso.kernel.DataFolder;
import vn.xaso.kernel.Sha256;

/// Contents as files `ab/cd/abcd…` in the data folder. A content appears whole or not at all, and stays after a power
/// cut: written aside, forced to disk, renamed, and the folder forced to disk too.
@Repository
class ContentFolder implements Contents {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path root;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    /// Placing reads, sweeping writes: a content that is placed again is not swept away meanwhile.
    private final ReentrantReadWriteLock sweeping = new ReentrantReadWriteLock();

    ContentFolder(DataFolder folder, JdbcClient jdbc, TransactionTemplate transaction) {
        root = folder.files();
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void place(String sha256, byte[] content) {
        sweeping.readLock().lock();
        try {
            var target = path(sha256);
            if (isThere(target, sha256)) {
                Files.setLastModifiedTime(target, FileTime.from(Instant.ofEpochMilli(System.currentTimeMillis())));
                return;
            }
            write(sha256, content);
        } catch (IOException fault) {
            throw new UncheckedIOException("The content could not be written below " + root, fault);
        } finally {
            sweeping.readLock().unlock();
        }
    }

    @Override
    public byte[] read(String sha256) {
        byte[] content;
        try {
            content = Files.readAllBytes(path(sha256));
        } catch (IOException fault) {
            throw new DamagedFile("Content " + sha256 + " cannot be read", fault);
        }
        if (!Sha256.hex(content).equals(sha256)) {
            throw new DamagedFile("Content " + sha256 + " is not what was stored");
        }
        return content;
    }

    @Override
    public boolean isWritable() {
        try {
            Files.createDirectories(aside());
            Files.delete(Files.createTempFile(aside(), "health", ""));
            return true;
        } catch (IOException fault) {
            return false;
        }
    }

    @Override
    public int sweep(Instant placedBefore) {
        int removed = 0;
        try (var files = Files.exists(root) ? Files.walk(root, 3) : Stream.<Path>empty()) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                removed += removeOrphan(file, placedBefore) ? 1 : 0;
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return removed;
    }

    private boolean removeOrphan(Path file, Instant placedBefore) throws IOException {
        sweeping.writeLock().lock();
        try {
            if (!Files.getLastModifiedTime(file).toInstant().isBefore(placedBefore) || isKept(file)) {
                return false;
            }
            return Files.deleteIfExists(file);
        } catch (NoSuchFileException sweptByAnotherNode) {
            return false;
        } finally {
            sweeping.writeLock().unlock();
        }
    }

    /// What lies aside was interrupted while it was written.
    private boolean isKept(Path file) {
        var name = file.getFileName().toString();
        if (!HASH.matcher(name).matches()) {
            return !file.startsWith(aside());
        }
        return Boolean.TRUE.equals(transaction.execute(
                status -> jdbc.sql("select exists (select from files.content where sha256 = :sha256)")
                        .param("sha256", HexFormat.of().parseHex(name))
                        .query(Boolean.class)
                        .single()));
    }

    private static boolean isThere(Path target, String sha256) throws IOException {
        return Files.exists(target) && Sha256.hex(Files.readAllBytes(target)).equals(sha256);
    }

    private void write(String sha256, byte[] content) throws IOException {
        Files.createDirectories(aside());
        Files.createDirectories(folder(sha256));
        var temporary = Files.createTempFile(aside(), "new", "");
        try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(temporary, path(sha256), StandardCopyOption.ATOMIC_MOVE);
        force(folder(sha256));
        force(root.resolve(sha256.substring(0, 2)));
        force(root);
    }

    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path aside() {
        return root.resolve("aside");
    }

    private Path folder(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }

    private Path path(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a hash: " + sha256);
        }
        return folder(sha256).resolve(sha256);
    }
}
