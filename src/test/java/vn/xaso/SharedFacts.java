package vn.xaso;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// Files of facts that lie beside the checkout and are no part of it.
public final class SharedFacts {

    private SharedFacts() {}

    /// Skips the test where the facts are absent; in CI their absence is a failure.
    public static Path file(String name) {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var file = folder.resolve("shared/data").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        if ("true".equals(System.getenv("CI"))) {
            fail("shared/data/" + name + " is absent");
        }
        assumeTrue(false, "shared/data/" + name + " is absent, so this is not tested here");
        throw new IllegalStateException();
    }
}
