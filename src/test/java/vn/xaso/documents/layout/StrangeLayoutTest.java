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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.SharedFolder;
import vn.xaso.WorkerMemory;
import vn.xaso.documents.LayoutCheck;
import vn.xaso.documents.LayoutCheck.Finding;
import vn.xaso.documents.LayoutCheck.Outcome;
import vn.xaso.documents.layout.domain.rules.LayoutRules;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// Documents of other offices, scans, and files that are no documents at all.
@HouseTest
class StrangeLayoutTest {

    @Autowired
    private LayoutCheck check;

    static Stream<Path> real() throws IOException {
        try (var found = Files.list(SharedFolder.file("data/official-documents"))) {
            return found.filter(file -> file.toString().endsWith(".pdf")).sorted().toList().stream();
        }
    }

    static Stream<Path> hostile() throws IOException {
        try (var found = Files.walk(SharedFolder.file("data/hostile"))) {
            return found.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("real")
    void answersEachRealDocumentRuleByRuleInBothLanguages(Path file) throws IOException {
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
        var content = Files.readAllBytes(file);

        long start = System.nanoTime();
        var findings = check.check(content);

        assertThat(findings).hasSize(LayoutRules.codes().size());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(11));
        assertThat(WorkerMemory.most("EyeProgram")).isLessThan(WorkerMemory.WALL);
    }

    @Test
    void saysOnlyWhatItCanSeeOfAScan() throws IOException {
        var file = real("doc02.pdf");
        var outcomes = outcomes(Files.readAllBytes(file));

        assertThat(outcomes.remove("paper")).isEqualTo(Outcome.GOOD);
        assertThat(outcomes.remove("archive")).isEqualTo(Outcome.WRONG);
        assertThat(outcomes.values()).containsOnly(Outcome.UNSURE);
    }

    /// Two letters written in Word, signed and numbered with the tools of the government.
    @Test
    void readsWhatOtherOfficesWrote() throws IOException {
        var notice = outcomes(Files.readAllBytes(real("doc28.pdf")));
        var circular = outcomes(Files.readAllBytes(real("doc41.pdf")));

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

    private static Path real(String name) {
        return SharedFolder.file("data/official-documents").resolve(name);
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
