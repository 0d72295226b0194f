package vn.xaso.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;

/// Files that other programs signed, whole, broken and hostile, beside the verdicts of another judge.
@HouseTest
class ForeignSignaturesTest {

    /// A name of a signer with a comma in it.
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    @Autowired
    private SignatureCheck check;

    @Test
    void agreesWithTheOtherJudgeWhetherTheSignedBytesAreIntact() throws IOException {
        var folder = samples();
        var differences = new ArrayList<String>();
        int compared = 0;
        for (var line : Files.readAllLines(folder.resolve("oracle_eu_dss_6.3.csv")).stream()
                .skip(1)
                .toList()) {
            var cells = QUOTED.matcher(line).replaceAll("name").split(",", -1);
            if (cells[1].isEmpty() || "0".equals(cells[1]) || !Files.exists(folder.resolve(cells[0]))) {
                continue;
            }
            boolean intact = "true".equals(cells[7]) && "true".equals(cells[8]);
            var verdicts = verdicts(folder.resolve(cells[0]));
            int index = Integer.parseInt(cells[1]) - 1;
            compared++;
            if (index >= verdicts.size() || verdicts.get(index).intact() != intact) {
                differences.add(line + " -> " + verdicts);
            }
        }

        assertThat(compared).isGreaterThan(20);
        assertThat(differences).isEmpty();
    }

    @Test
    void judgesEveryStrangeFileInTime() throws IOException {
        var folder = samples();

        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".pdf")).toList()) {
                long start = System.nanoTime();
                var verdicts = verdicts(file);
                var took = Duration.ofNanos(System.nanoTime() - start);

                assertThat(took).as(file.toString()).isLessThan(Duration.ofSeconds(20));
                assertThat(verdicts).as(file.toString()).noneMatch(SignatureVerdict::isValid);
            }
        }
    }

    @Test
    void aFileThatIsNoPdfHasNoSignature() {
        assertThat(check.verify(new byte[] {1, 2, 3})).isEmpty();
        assertThat(check.verify("%PDF-1.7\n%%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    private List<SignatureVerdict> verdicts(Path file) throws IOException {
        return check.verify(Files.readAllBytes(file));
    }

    private static Path samples() {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var folder = at.resolve("shared/data/signatures/pades");
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("shared/data/signatures/pades is missing");
        }
        throw new TestAbortedException("The folder shared/data/signatures/pades is not here");
    }
}
