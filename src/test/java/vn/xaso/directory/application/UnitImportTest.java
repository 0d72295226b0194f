package vn.xaso.directory.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.SharedFacts;
import vn.xaso.directory.Unit;
import vn.xaso.directory.Units;
import vn.xaso.directory.domain.ImportProblem;
import vn.xaso.directory.domain.TwoLevels;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

@HouseTest
class UnitImportTest {

    private static final String FULL = "units/post_2025/vn_units_2tier_full_2026-07-25.json";
    private static final String SHORT = "units/post_2025/vn_units_2tier_vn_only_2026-07-25.json";
    private static final String BEFORE = "units/pre_2025/vn_units_3tier_vn_only_v2.4.1.min.json";
    private static final String MAPPING = "units/mapping/nso_old_to_new.csv";
    private static final LocalDate HISTORY = LocalDate.of(2025, 1, 1);

    @Autowired
    private UnitImport units;

    @Autowired
    private Units directory;

    @Autowired
    private TextShelf texts;

    @TempDir
    private Path folder;

    @Test
    void readsTheNationalListOfTodayAndOfBeforeAndWhatBecameOfWhat() {
        var today = run(SharedFacts.file(FULL), TwoLevels.BEGIN);
        var shorter = run(SharedFacts.file(SHORT), TwoLevels.BEGIN);
        var before = run(SharedFacts.file(BEFORE), HISTORY);
        var mapping = run(SharedFacts.file(MAPPING), TwoLevels.BEGIN);
        var again = run(SharedFacts.file(MAPPING), TwoLevels.BEGIN);

        assertThat(today.problems()).isEmpty();
        assertThat(today.read()).isEqualTo(34 + 3321);
        assertThat(shorter.created() + shorter.changed()).isZero();
        assertThat(before.problems()).isEmpty();
        assertThat(before.read()).isEqualTo(63 + 696 + 10035);
        assertThat(mapping.problems()).isEmpty();
        assertThat(mapping.linked()).isGreaterThan(10_000);
        assertThat(again.created() + again.changed() + again.linked()).isZero();
        assertThat(directory.findByCode("00004", HISTORY).orElseThrow().name()).isEqualTo("Trúc Bạch");
        assertThat(directory.search("con dao", 20))
                .anySatisfy(match -> assertThat(match.successors())
                        .extracting(Unit::fullName)
                        .contains("Đặc khu Côn Đảo"));
    }

    @Test
    void fitsTheBuiltInUnitsAndTheNationalListTogether(@Autowired DienBienUnits dienBien) {
        run(SharedFacts.file(SHORT), TwoLevels.BEGIN);

        assertThat(directory.communesOf(dienBien.load())).hasSize(45);
        assertThat(run(SharedFacts.file(SHORT), TwoLevels.BEGIN).created()).isZero();
    }

    @Test
    void reportsHowFarItIs() throws IOException {
        var heard = new ArrayList<Integer>();

        units.run(file("a.json", province("91", commune("90001", "Xã Một"))), TwoLevels.BEGIN, (done, total) -> {
            heard.add(done);
            assertThat(done).isLessThanOrEqualTo(total);
        });

        assertThat(heard).isSorted().first().isEqualTo(0);
    }

    @Test
    void storesNothingWhereOneRecordIsBadAndNamesAllOfThem() throws IOException {
        var file = file(
                "bad.json",
                province("92", commune("9201", "Xã Một"), commune("92002", "Hai"), commune("92003", "Xã Ba")));

        var report = run(file, TwoLevels.BEGIN);

        assertThat(report.isStored()).isFalse();
        assertThat(report.problems()).extracting(ImportProblem::record).containsExactly(2, 3);
        assertThat(report.lines(texts.in(Language.VI))).anyMatch(line -> line.contains("“Hai”"));
        assertThat(report.lines(texts.in(Language.EN))).anyMatch(line -> line.contains("“Hai”"));
        assertThat(directory.findByCode("92003", TwoLevels.BEGIN)).isEmpty();
    }

    @Test
    void refusesACodeThatStandsTwiceInTheFile() throws IOException {
        var report = run(
                file("a.json", province("93", commune("93001", "Xã A"), commune("93001", "Xã B"))), TwoLevels.BEGIN);

        assertThat(report.problems()).extracting(ImportProblem::key).containsExactly("directory.import.twice");
    }

    @Test
    void namesTheLineWhereAFileIsNoJson() throws IOException {
        var report = run(file("a.json", "[\n{\"Code\": \"94\",\n oops"), TwoLevels.BEGIN);

        assertThat(report.problems()).extracting(ImportProblem::record).containsExactly(3);
    }

    @Test
    void namesTheLineOfATableThatPointsAtNothing() throws IOException {
        var report = run(file("a.csv", String.join(",", CsvUnitMapping.COLUMNS) + """

            98,98001,Xã Mới,98101,Xã Cũ,981,Huyện Cũ,98,"Tỉnh Cũ, cũ",Nhập toàn bộ
            """), TwoLevels.BEGIN);

        assertThat(report.problems()).extracting(ImportProblem::record).contains(2);
        assertThat(directory.findByCode("98101", HISTORY)).isEmpty();
    }

    @Test
    void asksForTheRightColumnsOfATable() throws IOException {
        assertThat(run(file("a.csv", "a,b\n1,2\n"), TwoLevels.BEGIN).isStored()).isFalse();
    }

    @Test
    void tellsThatAFileCannotBeRead() {
        assertThat(run(folder.resolve("nothing.json"), TwoLevels.BEGIN).isStored())
                .isFalse();
    }

    @Test
    void refusesAListOfTwoLevelsForADayOnWhichThereWereThree() throws IOException {
        var report = run(file("a.json", province("96", commune("96001", "Xã A"))), HISTORY);

        assertThat(report.problems()).extracting(ImportProblem::key).containsExactly("directory.import.wrongDay");
    }

    private ImportReport run(Path file, LocalDate from) {
        return units.run(file, from, ImportProgress.SILENT);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String province(String code, String... communes) {
        return "[{\"Code\": \"%s\", \"FullName\": \"Tỉnh %s\", \"Wards\": [%s]}]"
                .formatted(code, code, String.join(",", communes));
    }

    private static String commune(String code, String name) {
        return "{\"Code\": \"%s\", \"FullName\": \"%s\"}".formatted(code, name);
    }
}
