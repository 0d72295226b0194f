package vn.xaso.files.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.xaso.SharedFacts;
import vn.xaso.files.FileRefusal;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;

/// Every file of the collection of broken and hostile files that lies beside the checkout in `shared/data/hostile`.
class HostileFilesTest {

    private static final List<Properties> WORDS = List.of(words("vi"), words("en"));

    private final FileGate gate = new FileGate();
    private final Map<String, Integer> decisions = new TreeMap<>();

    @Test
    void decidesAboutEveryHostileFileInTime() throws IOException {
        var files = hostile();

        for (var file : files) {
            decide(file);
        }

        System.out.println("Hostile files: " + decisions);
        assertThat(decisions.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(files.size());
        assertThat(decisions.keySet()).contains("PDF_LOCKED", "PDF_ACTIVE", "PDF_BROKEN", "OFFICE_KIND");
    }

    private void decide(Path file) throws IOException {
        var content = Files.readAllBytes(file);
        long start = System.nanoTime();
        String decision;
        try {
            gate.check(new UploadedFile(file.getFileName().toString(), content), Purpose.OFFICE_PAPER);
            decision = "accepted";
            assertThat(new String(content, StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain("/JavaScript", "/Launch", "/EmbeddedFile", "vbaProject");
        } catch (FileRefusal refusal) {
            decision = refusal.reason().name();
            for (var language : WORDS) {
                assertThat(language.getProperty(refusal.messageKey(), ""))
                        .as(decision)
                        .hasSizeGreaterThan(40);
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as(file.toString())
                .isLessThan(Duration.ofSeconds(5));
        decisions.merge(decision, 1, Integer::sum);
    }

    private static Properties words(String language) {
        var words = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of("src/main/resources/messages/files_" + language + ".properties"))) {
            words.load(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return words;
    }

    private static List<Path> hostile() throws IOException {
        try (var files = Files.walk(SharedFacts.file("hostile"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
