package vn.xaso.kernel.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/// The three passwords of the embedded server, made at random once and kept beside it for the owner's eyes only.
public record ServerPasswords(String superuser, String owner, String application) {

    static ServerPasswords readOrMake(Path file) throws IOException {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        } else {
            for (var name : new String[] {"superuser", "owner", "application"}) {
                properties.setProperty(name, random());
            }
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var writer = Files.newBufferedWriter(file)) {
                properties.store(writer, "Passwords of the embedded database");
            }
        }
        return new ServerPasswords(
                properties.getProperty("superuser"),
                properties.getProperty("owner"),
                properties.getProperty("application"));
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "ServerPasswords[hidden]";
    }
}
