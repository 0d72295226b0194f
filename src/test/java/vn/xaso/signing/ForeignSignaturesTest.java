package vn.xaso.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.SharedFolder;
import vn.xaso.WorkerMemory;
import vn.xaso.signing.SignatureReport.Outcome;
import vn.xaso.signing.SignatureVerdict.ChangesAfter;
import vn.xaso.signing.SignatureVerdict.Reason;
import vn.xaso.signing.SignatureVerdict.Verdict;

/// Files that other programs signed, whole, broken and hostile, beside the verdicts of another judge.
///
/// Law: 130/2018/NĐ-CP art. 6
@HouseTest
class ForeignSignaturesTest {

    /// A name of a signer with a comma in it.
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /// Where this house is stricter than the other judge, and why. Signatures are counted within a file.
    private static final Map<String, Stricter> STRICTER = Map.of(
            "dss-2236__hide.pdf 1",
                    new Stricter(
                            Verdict.INVALID,
                            "What the page shows was exchanged after the signature; the other judge only tells of it."),
            "pades-signed-annot-added.pdf 1",
                    new Stricter(
                            Verdict.INVALID,
                            "A note was laid over the page after a signature that says nothing of notes (ADR 8)."));

    /// What cannot be read, or not without a password that only the test of the other judge knows.
    private static final Map<String, Outcome> NOT_READ = Map.of(
            "EmptyPage-corrupted.pdf", Outcome.UNREADABLE,
            "malformed-pades.pdf", Outcome.UNREADABLE,
            "protected__open_protected.pdf", Outcome.LOCKED);

    private record Stricter(Verdict verdict, String why) {}

    @Autowired
    private SignatureCheck check;

    @Test
    void everyVerdictIsThatOfTheOtherJudgeOrAStricterOne() throws IOException {
        var folder = SharedFolder.file("data/signatures/pades");
        var reports = new TreeMap<String, SignatureReport>();
        var differences = new TreeMap<String, String>();
        int compared = 0;
        for (var cells : oracle(folder)) {
            if (cells[1].isEmpty() || "0".equals(cells[1]) || !Files.exists(folder.resolve(cells[0]))) {
                continue;
            }
            var report = reports.computeIfAbsent(cells[0], name -> examineOwn(folder.resolve(name)));
            var name = cells[0] + " " + cells[1];
            var ours = report.signatures().get(Integer.parseInt(cells[1]) - 1);
            var stricter = STRICTER.get(name);
            var wanted = stricter == null ? verdict(cells[5]) : stricter.verdict();
            boolean intact = "true".equals(cells[7]) && "true".equals(cells[8]);
            compared++;
            if (ours.verdict() != wanted || ours.intact() != intact) {
                differences.put(name, ours.verdict() + " " + ours.reason() + ", intact " + ours.intact());
            }
        }

        assertThat(compared).isGreaterThan(50);
        assertThat(differences).isEmpty();
        assertThat(STRICTER.values()).noneMatch(stricter -> stricter.why().isBlank());
    }

    @Test
    void everyFileOfTheFolderStandsInTheTableOfTheOtherJudge() throws IOException {
        var folder = SharedFolder.file("data/signatures/pades");
        var named = oracle(folder).stream().map(cells -> cells[0]).toList();

        assertThat(pdfs(folder))
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        file -> assertThat(named).contains(file.getFileName().toString()));
    }

    @Test
    void tellsWhyAFileWithoutAReadableSignatureHasNone() throws IOException {
        var folder = SharedFolder.file("data/signatures/pades");
        for (var cells : oracle(folder)) {
            var file = folder.resolve(cells[0]);
            if ((cells[1].isEmpty() || "0".equals(cells[1])) && Files.exists(file)) {
                var outcome = examineOwn(file).outcome();

                var wanted = NOT_READ.get(cells[0]);
                if (wanted != null) {
                    assertThat(outcome).as(cells[0]).isEqualTo(wanted);
                } else {
                    assertThat(outcome).as(cells[0]).isIn(Outcome.UNSIGNED, Outcome.LOCKED);
                }
            }
        }
    }

    @Test
    void theDocumentsOfOtherOfficesAreIntactAndTheirSignersUnknown() throws IOException {
        int signed = 0;
        for (var file : pdfs(SharedFolder.file("data/official-documents"))) {
            for (var signature : examineOwn(file).signatures()) {
                signed++;
                assertThat(signature.intact()).as(file.toString()).isTrue();
                assertThat(signature.verdict()).as(file.toString()).isEqualTo(Verdict.UNDECIDED);
                assertThat(signature.reason()).as(file.toString()).isEqualTo(Reason.NOT_TRUSTED);
                assertThat(signature.changesAfter())
                        .as(file.toString())
                        .isEqualTo(signature.coverage().whole() ? ChangesAfter.NONE : ChangesAfter.ALLOWED);
                assertThat(signature.later()).allMatch(SignatureReport.Later::permitted);
                assertThat(signature.later().isEmpty())
                        .isEqualTo(signature.coverage().whole());
            }
        }

        assertThat(signed).isGreaterThan(30);
        assertThat(pdfs(SharedFolder.file("data/official-documents"))).hasSize(22);
    }

    @Test
    void everyHostileFileIsAnsweredInTimeWithoutHarm() throws IOException {
        check.examine("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)); // the process starts
        var slow = new TreeMap<String, Duration>();
        long most = 0;
        for (var file : files(SharedFolder.file("data/hostile"))) {
            long start = System.nanoTime();
            var report = check.examine(Files.readAllBytes(file));
            var took = Duration.ofNanos(System.nanoTime() - start);

            assertThat(report.outcome()).as(file.toString()).isNotEqualTo(Outcome.FAILED);
            if (took.compareTo(Duration.ofSeconds(11)) > 0) {
                slow.put(file.toString(), took);
            }
            most = Math.max(most, WorkerMemory.most("CheckProgram"));
        }

        assertThat(slow).isEmpty();
        assertThat(most).isPositive().isLessThan(WorkerMemory.WALL);
    }

    @Test
    void aFileThatIsNoPdfHasNoSignature() {
        assertThat(check.verify(new byte[] {1, 2, 3})).isEmpty();
        assertThat(check.verify("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    private static Verdict verdict(String indication) {
        return "TOTAL_FAILED".equals(indication) ? Verdict.INVALID : Verdict.UNDECIDED;
    }

    private SignatureReport examineOwn(Path file) {
        try {
            return check.examineOwn(Files.readAllBytes(file));
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    private static List<String[]> oracle(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("oracle_eu_dss_6.3.csv")).stream()
                .skip(1)
                .map(line -> QUOTED.matcher(line).replaceAll("name").split(",", -1))
                .toList();
    }

    private static List<Path> pdfs(Path folder) throws IOException {
        return files(folder).stream()
                .filter(file -> file.toString().endsWith(".pdf"))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
