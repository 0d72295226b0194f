package vn.xaso.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.directory.SharedFacts;
import vn.xaso.documents.DocumentReader;

/// Broken and hostile files are answered in time, whatever they hold.
@HouseTest
class HostileReadingTest {

    /// Each program ends after ten seconds of work, a reading after forty seconds even on a busy machine.
    private static final Duration AT_MOST = Duration.ofSeconds(45);

    @Autowired
    private DocumentReader reader;

    @Test
    void answersEveryHostileFileInTime() throws IOException {
        try (var files = Files.walk(SharedFacts.file("hostile"))) {
            files.filter(Files::isRegularFile).parallel().forEach(this::answersInTime);
        }
    }

    private void answersInTime(Path file) {
        try {
            var content = Files.readAllBytes(file);
            var began = Instant.now();
            var reading = reader.read(content);

            assertThat(Duration.between(began, Instant.now()))
                    .as(file.toString())
                    .isLessThan(AT_MOST);
            assertThat(reading.pages()).as(file.toString()).isNotNegative();
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
