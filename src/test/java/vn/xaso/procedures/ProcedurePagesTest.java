package vn.xaso.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.deadline.TimeLimit;

@HouseTest
class ProcedurePagesTest {

    private static final Pattern FLAG =
            Pattern.compile("/office/catalogue/flags/([0-9a-f-]{36})\">Thủ tục để kiểm tra");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoCatalogue demo;

    @Autowired
    private ProcedureImport procedureImport;

    @Autowired
    private Procedures procedures;

    private final Actor official = Actors.withAllRights(Actors.newUnit());

    @BeforeEach
    void theDemonstrationIsLoaded() {
        demo.load();
    }

    @Test
    void citizensFindAProcedureByANickname() {
        var answer = browser.get().uri("/thu-tuc?q={q}", "doc than").exchange();

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("Cấp giấy xác nhận tình trạng hôn nhân", "3 ngày làm việc", "Trực tuyến toàn trình")
                .doesNotContain("<script>");
    }

    @Test
    void citizensReadWhatAProcedureNeedsAndStartIt() {
        var answer = browser.get().uri("/thu-tuc/1.001193").exchange();

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("Giấy chứng sinh", "Trong ngày làm việc", "href=\"/nop-ho-so/1.001193\"");
    }

    @Test
    void aFieldListsItsProcedures() {
        var answer = browser.get().uri("/thu-tuc?linh-vuc={field}", "Hộ tịch").exchange();

        assertThat(answer).hasStatusOk().bodyText().contains("Đăng ký kết hôn", "Đăng ký khai tử");
    }

    @Test
    void readsInEnglishToo() {
        var answer = browser.get().uri("/thu-tuc/1.001193?lang=en").exchange();

        assertThat(answer).hasStatusOk().bodyText().contains("Birth registration", "Same working day", "Apply online");
    }

    @Test
    void whatIsNoProcedureIsNotFound() {
        assertThat(browser.get().uri("/thu-tuc/1.999999").exchange()).hasStatus(404);
        assertThat(browser.get().uri("/thu-tuc/khai-sinh").exchange()).hasStatus(404);
    }

    @Test
    void officialsSeeAllVersionsAndTheInternalSteps() {
        assertThat(get("/office/catalogue?q=khai sinh"))
                .hasStatusOk()
                .bodyText()
                .contains("1.001193");
        assertThat(get("/office/catalogue/1.001193"))
                .hasStatusOk()
                .bodyText()
                .contains("Quy trình nội bộ", "Cán bộ một cửa", "Đã công bố");
        assertThat(get("/office/catalogue/1.001193?version=99")).hasStatus(404);
    }

    @Test
    void onlyWhoLooksAfterTheCatalogueSeesWhatIsToBeChecked() {
        var specialist = Actors.with(Actors.newUnit(), Set.of(Right.REVIEW_CASES));

        assertThat(browser.get()
                        .uri("/office/catalogue/flags")
                        .requestAttr(Actor.class.getName(), specialist)
                        .exchange())
                .hasStatus(404);
        assertThat(browser.get().uri("/office/catalogue/flags").exchange()).hasStatus(302);
    }

    @Test
    void aFlagIsClearedWithANoteAndAValueCorrectedInANewVersion(@TempDir Path folder) throws IOException {
        var code = new ProcedureCode("9.910001");
        importOne(folder, code, "Trực tiếp3Miễn phí(Theo nghị quyết)");
        var today = LocalDate.now(OfficeClock.ZONE);
        var time = flag("TIME_LIMIT");
        var fee = flag("FEE");

        var withoutUnit = post("/office/catalogue/flags/" + time + "/correction", "unit", "", "amount", "ba");
        var corrected = post("/office/catalogue/flags/" + time + "/correction", "unit", "WORKING_DAY", "amount", "3");
        var withoutNote = post("/office/catalogue/flags/" + fee + "/clearance", "note", " ", "fee", "");
        var cleared = post("/office/catalogue/flags/" + fee + "/clearance", "note", "Nghị quyết 12", "fee", "");
        var again = post("/office/catalogue/flags/" + fee + "/clearance", "note", "Nghị quyết 12", "fee", "");

        assertThat(withoutUnit).hasStatus(422).bodyText().contains("role=\"alert\"", "href=\"#unit\"", "value=\"ba\"");
        assertThat(corrected).hasStatus(303);
        assertThat(withoutNote).hasStatus(422);
        assertThat(cleared).hasStatus(303);
        assertThat(again).hasStatus(409);
        assertThat(procedures.inForce(code, today).limit()).isEqualTo(TimeLimit.workingDays(3));
        assertThat(procedures.inForce(code, today).number()).isEqualTo(2);
        assertThat(importOne(folder, code, "Trực tiếp3Miễn phí(Theo nghị quyết)")
                        .unchanged())
                .isEqualTo(1);
        assertThat(get("/office/catalogue/flags/" + fee))
                .hasStatusOk()
                .bodyText()
                .contains("Nghị quyết 12");
    }

    private String flag(String field) {
        String after = "";
        for (int page = 0; page < 60; page++) {
            var text = body(get("/office/catalogue/flags?field=" + field + after));
            var found = FLAG.matcher(text);
            if (found.find()) {
                return found.group(1);
            }
            var next = Pattern.compile("flags\\?(?!size|lang)[^\"]*after=([^\"&]+)\"")
                    .matcher(text);
            String last = "";
            while (next.find()) {
                last = next.group(1);
            }
            after = "&after=" + last;
        }
        throw new AssertionError("No flag of " + field);
    }

    private ImportReport importOne(Path folder, ProcedureCode code, String ways) throws IOException {
        var file = folder.resolve("one.jsonl");
        Files.writeString(file, """
            {"ma_thu_tuc": "%s", "ten_thu_tuc": "Thủ tục để kiểm tra", \
            "cach_thuc_thuc_hien": "Hình thức nộpThời gianPhí, lệ phíMô tả%s"}
            """.formatted(code, ways));
        return procedureImport.run(file, ProcedureImport.Progress.SILENT);
    }

    private MvcTestResult get(String uri) {
        return browser.get()
                .uri(uri)
                .requestAttr(Actor.class.getName(), official)
                .exchange();
    }

    private MvcTestResult post(String uri, String name, String value, String otherName, String otherValue) {
        return browser.post()
                .uri(uri)
                .param(name, value)
                .param(otherName, otherValue)
                .requestAttr(Actor.class.getName(), official)
                .exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
