package vn.xaso.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.SharedFacts;
import vn.xaso.documents.DocumentReader;

/// Broken and hostile files are answered with little work, whatever they hold.
///
/// All of them: `./xaso test -Dtest=HostileReadingTest -Dxaso.hostile=all`
@HouseTest
class HostileReadingTest {

    /// For all programs that read one file, in time of the processor.
    private static final Duration MOST_WORK = Duration.ofSeconds(10);

    @Autowired
    private DocumentReader reader;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pdf-tika/testPDF_bad_page_303226.pdf",
                "pdf/ossfuzz_69977c.pdf",
                "pdf/ossfuzz_23642-mod.pdf",
                "pdf/ossfuzz_68668.pdf",
                "pdf/ossfuzz_23172.pdf",
                "pdf/ossfuzz_57639.pdf",
                "pdf/qtest_append-xref-loop.pdf",
                "pdf/qtest_outlines-with-loop.pdf",
                "pdf/qtest_issue-146.pdf",
                "pdf/qtest_enc-XI-R6,V5,U=view,O=master.pdf",
                "pdf/qtest_bad-jpeg-out.pdf",
                "office/testWORD_embedded_pdf.docx"
            })
    void answersTheWorst(String name) {
        answers(SharedFacts.file("hostile").resolve(name));
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    @EnabledIfSystemProperty(named = "xaso.hostile", matches = "all")
    void answersAll() throws IOException {
        try (var files = Files.walk(SharedFacts.file("hostile"))) {
            files.filter(Files::isRegularFile).sorted().forEach(this::answers);
        }
    }

    private void answers(Path file) {
        try {
            var content = Files.readAllBytes(file);
            var before = Work.ofChildren();
            var reading = reader.read(content);

            assertThat(Work.ofChildren().minus(before)).as(file.toString()).isLessThan(MOST_WORK);
            assertThat(reading.pages()).as(file.toString()).isNotNegative();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
