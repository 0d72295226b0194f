package vn.xaso;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The written files of the project, for the tests of the house rules.
final class Sources {

    static final Path JAVA = Path.of("src/main/java");
    static final Path TESTS = Path.of("src/test/java");
    static final Path JOURNEYS = Path.of("src/e2e/java");
    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path STATIC = Path.of("src/main/resources/static");
    static final Path MESSAGES = Path.of("src/main/resources/messages");

    private Sources() {}

    /// A file with its text.
    record Source(Path path, String text) {

        long lines() {
            return text.lines().count();
        }

        String name() {
            return path.getFileName().toString();
        }
    }

    static List<Source> below(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(Sources::read)
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Source read(Path file) {
        try {
            return new Source(file, Files.readString(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
