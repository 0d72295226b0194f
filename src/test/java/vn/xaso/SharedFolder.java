package vn.xaso;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Real records that lie beside the checkout and are never copied into it.
public final class SharedFolder {

    private SharedFolder() {}

    /// @param name such as `data/units/units.csv`; where it is absent the test is skipped, but not in CI
    public static Path file(String name) {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var file = folder.resolve("shared").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError("shared/" + name + " is missing");
        }
        Assumptions.abort("shared/" + name + " is missing");
        throw new AssertionError();
    }
}
