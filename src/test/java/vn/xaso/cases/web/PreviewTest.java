package vn.xaso.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;

/// What the citizen will get is looked at before the act is done.
@HouseTest
class PreviewTest {

    private static final String MARK = "BẢN XEM TRƯỚC";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private CaseFiles cases;

    private SangNhe office;

    @BeforeEach
    void found(@Autowired ApplicationContext program) {
        province.found();
        office = new SangNhe(program);
    }

    @Test
    void printsEachFormWithTheTypedWordsAndChangesNothing() throws IOException {
        var taken = office.takenIn(SangNhe.sung());

        assertThat(words(post("motcua", taken, "ACCEPT", Map.of()))).contains(MARK, "GIẤY TIẾP NHẬN HỒ SƠ");
        assertThat(words(post("motcua", taken, "ASK_FIX", Map.of("note-askFix", "Thiếu ảnh chụp rõ mặt"))))
                .contains(MARK, "Thiếu ảnh chụp rõ mặt");
        assertThat(words(post("motcua", taken, "REFUSE", Map.of("note-refuse", "Không thuộc thẩm quyền"))))
                .contains(MARK, "Không thuộc thẩm quyền");
        assertThat(now(taken)).isEqualTo(taken.version());

        var assigned = office.assigned(SangNhe.sung());
        assertThat(words(post("chutich", assigned, "STOP", Map.of("note-stop", "Người nộp đã mất"))))
                .contains(MARK, "Người nộp đã mất");
        var later = Map.of("note-extend", "Chờ xác minh", "newDay", "2031-01-06");
        assertThat(words(post("chutich", assigned, "EXTEND", later))).contains(MARK, "06/01/2031");
        assertThat(now(assigned)).isEqualTo(assigned.version());
    }

    @Test
    void saysWhatIsMissingAndIsForWhomMayActAlone() {
        var taken = office.takenIn(SangNhe.sung());

        assertThat(post("motcua", taken, "ASK_FIX", Map.of("note-askFix", " "))).hasStatus(422);
        assertThat(post("motcua", taken, "HAND_OVER", Map.of())).hasStatus(404);
        assertThat(post("vanthu", taken, "ACCEPT", Map.of())).hasStatus(404);
    }

    private int now(CaseFile file) {
        return office.in(file, () -> cases.get(file.unit(), file.id())).version();
    }

    private static String words(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private MvcTestResult post(String who, CaseFile file, String act, Map<String, String> form) {
        var actor =
                Objects.requireNonNull(province.people().get(who + ".sangnhe")).actor();
        var request = browser.post()
                .uri("/office/cases/" + file.id() + "/previews/" + act)
                .characterEncoding(StandardCharsets.UTF_8)
                .param("version", String.valueOf(file.version()))
                .requestAttr(Actor.class.getName(), actor);
        form.forEach(request::param);
        return request.exchange();
    }
}
