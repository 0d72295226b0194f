package vn.xaso.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.HouseTest;
import vn.xaso.SharedFolder;

@HouseTest
class ProcedureImportTest {

    @Autowired
    private ProcedureImport procedureImport;

    @Autowired
    private Procedures procedures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void readsTheWholeNationalCatalogueAndLosesNoText() throws IOException {
        var file = SharedFolder.file("data/procedures/commune_procedures.jsonl");

        var first = procedureImport.run(file, ProcedureImport.Progress.SILENT);
        var second = procedureImport.run(file, ProcedureImport.Progress.SILENT);

        System.out.println(first);
        assertThat(first.read()).isEqualTo(289);
        assertThat(first.added() + first.changed() + first.unchanged()).isEqualTo(289);
        assertThat(second.unchanged()).isEqualTo(289);
        assertThat(second.flagCount()).isZero();
        for (var line : Files.readAllLines(file)) {
            var record = JsonMapper.shared().readTree(line);
            assertThat(JsonMapper.shared().readTree(raw(record.get("ma_thu_tuc").asString())))
                    .isEqualTo(record);
        }
    }

    @Test
    void refusesAFileWithABadLineAndImportsNothing(@TempDir Path folder) throws IOException {
        var file = folder.resolve("catalogue.jsonl");
        Files.writeString(file, """
            {"ma_thu_tuc": "9.900001", "ten_thu_tuc": "Thủ tục thứ nhất"}
            {"ma_thu_tuc": "9.900002", "ten_thu_tuc":
            {"ma_thu_tuc": "chín", "ten_thu_tuc": "Thủ tục thứ ba"}
            {"ma_thu_tuc": "9.900001", "ten_thu_tuc": "Thủ tục thứ nhất"}
            """);

        var report = procedureImport.run(file, ProcedureImport.Progress.SILENT);

        assertThat(report.isRefused()).isTrue();
        assertThat(report.badLines()).extracting(ImportReport.BadLine::number).containsExactly(2, 3, 4);
        assertThat(procedures.findInForce(
                        new ProcedureCode("9.900001"), LocalDate.now(vn.xaso.kernel.OfficeClock.ZONE)))
                .isEmpty();
    }

    @Test
    void aChangedRecordWaitsAsADraft(@TempDir Path folder) throws IOException {
        var file = folder.resolve("catalogue.jsonl");
        var today = LocalDate.now(vn.xaso.kernel.OfficeClock.ZONE);
        Files.writeString(file, "{\"ma_thu_tuc\": \"9.900010\", \"ten_thu_tuc\": \"Thủ tục cũ\"}\n");
        procedureImport.run(file, ProcedureImport.Progress.SILENT);
        Files.writeString(file, "{\"ma_thu_tuc\": \"9.900010\", \"ten_thu_tuc\": \"Thủ tục mới\"}\n");
        var steps = new ArrayList<Integer>();

        var report = procedureImport.run(file, (done, total) -> steps.add(done));

        assertThat(report.changed()).isEqualTo(1);
        assertThat(steps).containsExactly(1);
        assertThat(procedures.inForce(new ProcedureCode("9.900010"), today).name())
                .isEqualTo("Thủ tục cũ");
    }

    private String raw(String code) {
        return java.util.Objects.requireNonNull(transaction.execute(
                status -> jdbc.sql("""
                    select raw from procedures.procedure_version
                    where code = :code and source = 'dichvucong.gov.vn' order by version_no desc limit 1
                    """).param("code", code).query(String.class).single()));
    }
}
