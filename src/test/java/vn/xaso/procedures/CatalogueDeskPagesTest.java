package vn.xaso.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;

/// What the keeper of the catalogue checks, corrects and publishes, and what the trail tells of it.
@HouseTest
class CatalogueDeskPagesTest {

    private static final String FLAGS = "/office/catalogue/flags/";
    private static final String HEAD = "Tên giấy tờMẫu đơn, tờ khaiSố lượng";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private ProcedureImport procedureImport;

    @Autowired
    private Procedures procedures;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private final Actor keeper = Actors.withAllRights(Actors.newUnit());

    @Test
    void papersAreTypedAnewBesideTheWordsOfTheSource() {
        var code = new ProcedureCode("9.920001");
        importOne(code, "thanh_phan_ho_so", HEAD + "Tờ khai1 bản chínhGiấy tờ về đất năm 20241 bản sao");
        var flag = flag(code, "PAPERS");

        var page = get(FLAGS + flag);
        var mistyped = post(
                FLAGS + flag + "/correction",
                Map.of("paper-1", "Tờ khai", "originals-1", "một", "copies-1", "0", "paper-2", "Giấy tờ khác"));
        var corrected = post(
                FLAGS + flag + "/correction",
                Map.of(
                        "paper-1",
                        "Tờ khai theo mẫu",
                        "originals-1",
                        "1",
                        "copies-1",
                        "0",
                        "required-1",
                        "true",
                        "paper-2",
                        "Giấy tờ về đất năm 2024",
                        "originals-2",
                        "0",
                        "copies-2",
                        "1"));

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Sửa thành phần hồ sơ", "Lời của nguồn", ">Tờ khai</textarea>", "name=\"copies-2\"");
        assertThat(mistyped)
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#originals-1\"", "value=\"một\"", "href=\"#copies-2\"", ">Giấy tờ khác</textarea>");
        assertThat(corrected).hasStatus(303);
        var papers = inForce(code).papers();
        assertThat(papers)
                .extracting(paper -> paper.name())
                .containsExactly("Tờ khai theo mẫu", "Giấy tờ về đất năm 2024");
        assertThat(papers).extracting(paper -> paper.originals()).containsExactly(1, 0);
        assertThat(papers).extracting(paper -> paper.copies()).containsExactly(0, 1);
        assertThat(papers).extracting(paper -> paper.required()).containsExactly(true, false);
        assertThat(open(code, "PAPERS")).isZero();
        assertThat(get("/office/audit")).bodyText().contains("Sửa thành phần hồ sơ của thủ tục", code.value());
        assertThat(get("/office/audit?lang=en")).bodyText().contains("Corrected the required papers of a procedure");
    }

    @Test
    void resultsAreTypedAnew() {
        var code = new ProcedureCode("9.920002");
        importOne(code, "ket_qua_xu_ly", "Giấy phépMã: XYZ-1");
        var flag = flag(code, "RESULTS");

        var empty = post(FLAGS + flag + "/correction", Map.of("result-1", " "));
        var corrected = post(
                FLAGS + flag + "/correction", Map.of("result-1", "Giấy phép xây dựng", "result-2", "Bản vẽ đóng dấu"));

        assertThat(empty).hasStatus(422).bodyText().contains("href=\"#result-1\"");
        assertThat(corrected).hasStatus(303);
        assertThat(inForce(code).results())
                .extracting(result -> result.name())
                .containsExactly("Giấy phép xây dựng", "Bản vẽ đóng dấu");
    }

    @Test
    void theAuthorityIsTypedAnewAndAllElseStays() {
        var code = new ProcedureCode("9.920003");
        importOne(code, "co_quan_thuc_hien", "Ủy ban nhân dân cấp huyện");
        var before = inForce(code);
        var flag = flag(code, "AUTHORITY");

        var nothing = post(FLAGS + flag + "/correction", Map.of("executing", "", "competent", "Chủ tịch xã"));
        var corrected = post(
                FLAGS + flag + "/correction",
                Map.of("executing", "Ủy ban nhân dân xã", "competent", "Chủ tịch UBND xã", "receiving", "Trung tâm"));

        assertThat(nothing).hasStatus(422).bodyText().contains("href=\"#executing\"", ">Chủ tịch xã</textarea>");
        assertThat(corrected).hasStatus(303);
        var after = inForce(code);
        assertThat(after.agencies().executing()).isEqualTo("Ủy ban nhân dân xã");
        assertThat(after.agencies().receiving()).isEqualTo("Trung tâm");
        assertThat(after.papers()).isEqualTo(before.papers());
        assertThat(after.number()).isEqualTo(before.number() + 1);
    }

    @Test
    void aMissingNoteKeepsTheFieldsOfTheCorrectionFilled() {
        var code = new ProcedureCode("9.920004");
        importOne(code, "co_quan_thuc_hien", "Ủy ban nhân dân cấp huyện");
        var flag = flag(code, "AUTHORITY");

        assertThat(post(FLAGS + flag + "/clearance", Map.of("note", "")))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#note\"", ">Ủy ban nhân dân cấp huyện</textarea>");
        assertThat(post(FLAGS + flag + "/clearance", Map.of("note", "Quyết định 5")))
                .hasStatus(303);
        assertThat(get("/office/audit?subject=" + code))
                .bodyText()
                .contains("Kiểm tra và giữ nguyên cơ quan của thủ tục", "Quyết định 5");
    }

    @Test
    void whatIsOnlyCheckedHasNoFormOfCorrection() {
        var code = new ProcedureCode("9.920005");
        importOne(code, "can_cu_phap_ly", "");
        var flag = flag(code, "LEGAL_BASES");

        assertThat(get(FLAGS + flag)).hasStatusOk().bodyText().doesNotContain("/correction");
        assertThat(post(FLAGS + flag + "/correction", Map.of("executing", "x"))).hasStatus(404);
    }

    @Test
    void whoMayNotKeepTheCatalogueCorrectsNothing() {
        var code = new ProcedureCode("9.920006");
        importOne(code, "co_quan_thuc_hien", "Ủy ban nhân dân cấp huyện");
        var flag = flag(code, "AUTHORITY");
        var clerk = Actors.with(Actors.newUnit(), Set.of(Right.READ_CASES));

        var answer = browser.post()
                .uri(FLAGS + flag + "/correction")
                .param("executing", "Ủy ban nhân dân xã")
                .requestAttr(Actor.class.getName(), clerk)
                .exchange();

        assertThat(answer).hasStatus(404);
        assertThat(open(code, "AUTHORITY")).isOne();
    }

    @Test
    void publishingADraftIsWrittenDown() {
        var code = new ProcedureCode("9.920007");
        importOne(code, "co_quan_thuc_hien", "Ủy ban nhân dân cấp xã");
        importOne(code, "co_quan_thuc_hien", "Ủy ban nhân dân xã");
        var draft = jdbc.sql("select id from procedures.procedure_version where code = :code and status = 'DRAFT'")
                .param("code", code.value())
                .query(UUID.class)
                .single();

        var published = post("/office/catalogue/" + code + "/publications", Map.of("draft", draft.toString()));

        assertThat(published).hasStatus(303);
        assertThat(inForce(code).number()).isEqualTo(2);
        assertThat(get("/office/audit?act=catalogue.publish"))
                .bodyText()
                .contains("Công bố phiên bản thủ tục", code.value());
    }

    private ProcedureVersion inForce(ProcedureCode code) {
        return procedures.inForce(code, LocalDate.now(OfficeClock.ZONE));
    }

    private void importOne(ProcedureCode code, String field, String text) {
        try {
            var file = folder.resolve("one.jsonl");
            Files.writeString(file, """
                {"ma_thu_tuc": "%s", "ten_thu_tuc": "Thủ tục để sửa", "%s": "%s"}
                """.formatted(code, field, text));
            procedureImport.run(file, ProcedureImport.Progress.SILENT);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private UUID flag(ProcedureCode code, String field) {
        return jdbc.sql("""
            select id from procedures.check_flag
            where code = :code and field = :field and cleared_at is null order by id limit 1
            """)
                .param("code", code.value())
                .param("field", field)
                .query(UUID.class)
                .single();
    }

    private int open(ProcedureCode code, String field) {
        return jdbc.sql("""
            select count(*) from procedures.check_flag
            where code = :code and field = :field and cleared_at is null
            """)
                .param("code", code.value())
                .param("field", field)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult get(String uri) {
        return browser.get().uri(uri).requestAttr(Actor.class.getName(), keeper).exchange();
    }

    private MvcTestResult post(String uri, Map<String, String> typed) {
        var request = browser.post().uri(uri).requestAttr(Actor.class.getName(), keeper);
        typed.forEach(request::param);
        return request.exchange();
    }
}
