package vn.xaso.cases.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.HouseTest;
import vn.xaso.cases.application.OwnCase;
import vn.xaso.cases.application.OwnCases;
import vn.xaso.demo.DemoProvince;
import vn.xaso.files.SampleFiles;

/// A form of several groups, page by page: rows, units and files, and the way back from the last check.
@HouseTest
class FormPartsPagesTest {

    private static final String FORM = "/to-khai";
    private static final Map<String, String> BUSINESS = Map.of(
            "phan", "1",
            "form.name", "Hộ kinh doanh Mùa Thị Sùng",
            "form.startsOn", "1/12/2026",
            "form.capital", "50.000.000",
            "form.employees", "2");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private OwnCases own;

    private Applying applying;
    private String draft = "";

    @BeforeEach
    void aCitizenBegins() {
        province.found();
        var reception =
                Objects.requireNonNull(province.people().get("motcua.sangnhe")).actor();
        applying = new Applying(browser, reception.unit(), "1.001612");
        draft = applying.draft();
    }

    @Test
    void leadsFromPartToPartAndBlamesOnlyTheOneThatWasSent() {
        assertThat(applying.open(draft + FORM)).bodyText().contains("Phần 1 trên 7", "name=\"born\"");
        var wrong = applying.send(draft + FORM, Map.of("phan", "1", "form.name", "Mùa Thị Sùng"));
        var right = applying.send(draft + FORM, BUSINESS);

        assertThat(wrong)
                .hasStatus(422)
                .bodyText()
                .contains("hãy ghi đủ, ví dụ", "href=\"#form-capital\"")
                .doesNotContain("form-owner-gender");
        assertThat(right.getResponse().getHeader("Location")).isEqualTo(draft + "/to-khai?phan=2");
        assertThat(found().caseFile().answers()).contains("\"capital\": 50000000");
    }

    @Test
    void keepsADraftWithoutAWordWhileSomebodyTypes() {
        var answer = applying.send(draft + FORM, Map.of("phan", "1", "form.name", "Hộ", "form.~again", "1"));

        assertThat(answer).hasStatusOk().bodyText().doesNotContain("error-summary", "field--invalid");
        assertThat(found().caseFile().answers()).contains("\"name\": \"Hộ\"");
    }

    @Test
    void addsARowAndKeepsIt() {
        var answer = applying.send(
                draft + FORM,
                Map.of("phan", "4", "form.lines.~rows", "1", "form.lines.0.name", "Quán ăn", "form.~do", "add:lines"));

        assertThat(answer).hasStatusOk().bodyText().contains("Quán ăn", "form.lines.1.name", "remove:lines.1");
        assertThat(applying.open(draft + "/to-khai?phan=4")).bodyText().contains("form.lines.1.name");
    }

    @Test
    void findsACommuneByName() {
        var answer =
                applying.send(draft + FORM, Map.of("phan", "3", "form.office.unit", "sang nhe", "form.~again", "1"));

        assertThat(answer).hasStatusOk().bodyText().contains("form.office.unit.~picked", "Xã Sáng Nhè, tỉnh");
    }

    @Test
    void takesAFileThroughTheGateAndPutsItAmongThePapers() {
        var typed = Map.of("phan", "3", "form.office.address", "Tổ 3", "luu", "1");

        applying.upload(draft + FORM, "form.office.lease.~file", "thue.pdf", SampleFiles.pdf(1), typed);
        var first = found();
        applying.upload(draft + FORM, "form.office.lease.~file", "moi.pdf", SampleFiles.pdf(2), typed);

        assertThat(first.papers()).hasSize(1);
        assertThat(found().papers()).hasSize(1).doesNotContainAnyElementsOf(first.papers());
        assertThat(found().caseFile().answers())
                .contains(Objects.requireNonNull(found().papers().getFirst().file())
                        .toString());
        assertThat(applying.open(draft + "/to-khai?phan=3")).bodyText().contains("Đã đính kèm");
    }

    @Test
    void refusesAFileOfAnotherKindAtItsField() {
        var typed = new HashMap<>(Map.of("phan", "3"));

        var broken =
                applying.upload(draft + FORM, "form.office.lease.~file", "virus.exe", new byte[] {'M', 'Z'}, typed);
        typed.put("form.office.lease", "0199a000-0000-7000-8000-000000000001");
        var named = applying.send(draft + FORM, typed);

        assertThat(broken).hasStatus(422).bodyText().contains("form-office-lease-error");
        assertThat(found().papers()).isEmpty();
        assertThat(named).hasStatus(422);
        assertThat(found().caseFile().answers()).doesNotContain("0199a000");
    }

    @Test
    void leadsBackToTheCheckAfterAChangeButFirstToWhatIsMissing() {
        var typed = new HashMap<>(BUSINESS);
        typed.put("ve", "1");

        var change = applying.send(draft + FORM, typed);

        assertThat(change.getResponse().getHeader("Location")).isEqualTo(draft + "/to-khai?phan=2&ve=1");
        assertThat(applying.open(draft + "/kiem-tra-lai")).bodyText().contains("/to-khai?ve=1&amp;phan=1");
    }

    @Test
    void saysAtTheLastCheckWhatIsMissing() {
        var answer = applying.send(draft + "/kiem-tra-lai", Map.of("cam-doan", "true"));

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Hãy điền: Tên hộ kinh doanh", "Hãy thêm ít nhất một mục");
    }

    private OwnCase found() {
        return own.read(applying.citizen, Applying.id(draft), one -> one);
    }
}
