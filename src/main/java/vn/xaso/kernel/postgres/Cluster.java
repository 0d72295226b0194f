package vn.xaso.kernel.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The database folder on disk, made once.
///
/// @param home the unpacked programs
/// @param folder the database folder
/// @param user as whom they run
record Cluster(Path home, Path folder, ServerUser user) {

    void makeUnlessThere(ServerPasswords passwords) throws IOException {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            return;
        }
        if (Files.exists(folder)) {
            Folders.deleteTree(folder);
        }
        Folders.makePrivate(folder, user.name());
        var passwordFile = folder.resolveSibling("postgres.password");
        Files.writeString(passwordFile, passwords.superuser());
        try {
            if (user.name() != null) {
                var users = folder.getFileSystem().getUserPrincipalLookupService();
                Files.setOwner(passwordFile, users.lookupPrincipalByName(user.name()));
            }
            run(user.command(false, initdb(passwordFile)));
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private List<String> initdb(Path passwordFile) {
        return List.of(
                home.resolve("bin/initdb").toString(),
                "-D",
                folder.toString(),
                "-U",
                "postgres",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C.UTF-8",
                "-A",
                "scram-sha-256",
                "--pwfile=" + passwordFile,
                "--data-checksums",
                "--no-instructions");
    }

    private static void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("The database folder could not be made: " + output);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the database folder was made", interrupted);
        }
    }
}
