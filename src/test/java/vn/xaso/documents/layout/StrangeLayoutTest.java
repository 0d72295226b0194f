package vn.xaso.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.documents.LayoutCheck;
import vn.xaso.documents.LayoutCheck.Finding;
import vn.xaso.documents.LayoutCheck.Outcome;
import vn.xaso.documents.layout.domain.rules.LayoutRules;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// Documents of other offices, scans, and files that are no documents at all.
@HouseTest
class StrangeLayoutTest {

    private static final Path REAL = shared("data/official-documents");
    private static final Path HOSTILE = shared("data/hostile");

    @Autowired
    private LayoutCheck check;

    private static Path shared(String name) {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("shared").resolve(name))) {
                return folder.resolve("shared").resolve(name);
            }
        }
        return Path.of("absent");
    }

    static Stream<Path> real() throws IOException {
        return files(REAL, 1);
    }

    static Stream<Path> hostile() throws IOException {
        return files(HOSTILE, 4);
    }

    private static Stream<Path> files(Path folder, int depth) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.of(Path.of("absent"));
        }
        try (var found = Files.walk(folder, depth)) {
            return found.filter(file -> file.toString().endsWith(".pdf")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("real")
    void answersEachRealDocumentRuleByRuleInBothLanguages(Path file) throws IOException {
        Assumptions.assumeTrue(Files.exists(file), "the real documents are not here");

        var findings = check.check(Files.readAllBytes(file));

        assertThat(findings).extracting(Finding::rule).containsExactlyElementsOf(LayoutRules.codes());
        for (var language : Language.values()) {
            var texts = new TextShelf().in(language);
            assertThat(findings).allSatisfy(finding -> {
                assertThat(finding.name(texts)).isNotBlank();
                assertThat(finding.wanted(texts)).isNotBlank();
                assertThat(finding.found(texts)).doesNotContain("{0}");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void answersEveryStrangeFileInTime(Path file) throws IOException {
        Assumptions.assumeTrue(Files.exists(file), "the strange files are not here");
        var content = Files.readAllBytes(file);

        long start = System.nanoTime();
        var findings = check.check(content);

        assertThat(findings).hasSize(LayoutRules.codes().size());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(11));
    }

    @Test
    void saysOnlyWhatItCanSeeOfAScan() throws IOException {
        var file = REAL.resolve("doc02.pdf");
        Assumptions.assumeTrue(Files.exists(file), "the real documents are not here");

        var outcomes = outcomes(Files.readAllBytes(file));

        assertThat(outcomes.remove("paper")).isEqualTo(Outcome.GOOD);
        assertThat(outcomes.remove("archive")).isEqualTo(Outcome.WRONG);
        assertThat(outcomes.values()).containsOnly(Outcome.UNSURE);
    }

    /// Two letters written in Word, signed and numbered with the tools of the government.
    @Test
    void readsWhatOtherOfficesWrote() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(REAL), "the real documents are not here");

        var notice = outcomes(Files.readAllBytes(REAL.resolve("doc28.pdf")));
        var circular = outcomes(Files.readAllBytes(REAL.resolve("doc41.pdf")));

        assertThat(wrong(notice)).containsExactlyInAnyOrder("embedded", "archive");
        assertThat(wrong(circular)).contains("paper", "margins", "pages", "issuer", "number", "body", "archive");
        assertThat(circular).containsEntry("state", Outcome.GOOD).containsEntry("font", Outcome.GOOD);
    }

    @Test
    void anEmptyAndABrokenFileAreUnsure() {
        for (var content : List.of(
                new byte[0], "%PDF-1.7 nothing".getBytes(java.nio.charset.StandardCharsets.UTF_8), new byte[100_000])) {
            assertThat(outcomes(content).values()).containsOnly(Outcome.UNSURE);
        }
    }

    private Map<String, Outcome> outcomes(byte[] pdf) {
        return check.check(pdf).stream().collect(Collectors.toMap(Finding::rule, Finding::outcome));
    }

    private static List<String> wrong(Map<String, Outcome> outcomes) {
        return outcomes.entrySet().stream()
                .filter(entry -> entry.getValue() == Outcome.WRONG)
                .map(Map.Entry::getKey)
                .toList();
    }
}
