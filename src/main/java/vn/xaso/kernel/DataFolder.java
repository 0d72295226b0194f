package vn.xaso.kernel;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where everything lies that must be kept: database, files, keys, logs.
///
/// @param data the folder
/// @param unpacked where unpacked programs lie that several data folders share; empty for the usual place
@ConfigurationProperties("xaso.folder")
public record DataFolder(Path data, String unpacked) {

    public Path files() {
        return data.resolve("files");
    }

    public Path keys() {
        return data.resolve("keys");
    }

    /// The home of root is closed to the system user of the database, so root keeps the programs elsewhere.
    public Path shelf() {
        if (!unpacked.isBlank()) {
            return Path.of(unpacked);
        }
        return "root".equals(System.getProperty("user.name"))
                ? Path.of("/var/lib/xaso")
                : Path.of(System.getProperty("user.home"), ".cache", "xaso");
    }
}
