package vn.xaso.cases.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;

/// Whoever has no session any more comes back to a draft by its code and the phone number.
@HouseTest
class ComeBackPagesTest {

    private static final Pattern CODE = Pattern.compile("\\d{5}-[A-Z2-9]{5}-[A-Z2-9]{5}");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    private Applying applying;

    @BeforeEach
    void aCitizenSitsDown() {
        province.found();
        var reception =
                Objects.requireNonNull(province.people().get("motcua.sangnhe")).actor();
        applying = new Applying(browser, reception.unit());
    }

    @Test
    void opensTheDraftAgainWithoutASession() {
        var draft = applying.draft();
        applying.send(draft + "/to-khai", Applying.goodForm());

        var back = comeBack(code(draft).toLowerCase(java.util.Locale.ROOT), "0912 345 678");

        assertThat(back).hasStatus(303);
        assertThat(back.getResponse().getHeader("Location")).isEqualTo(draft + "/to-khai");
        assertThat(visit(draft + "/to-khai?phan=tat-ca", cookie(back)))
                .hasStatusOk()
                .bodyText()
                .contains("Đề nghị hỗ trợ làm nhà");
    }

    @Test
    void opensNothingElseAndSendsNothing() {
        var draft = applying.draft();
        var other = applying.draft();
        var cookie = cookie(comeBack(code(draft), "0912345678"));

        assertThat(visit(other + "/to-khai", cookie)).hasStatus(303);
        assertThat(visit("/ho-so", cookie)).hasStatus(303);
        var sending = browser.post()
                .uri(draft + "/kiem-tra-lai")
                .cookie(cookie)
                .param("cam-doan", "true")
                .exchange();
        assertThat(Objects.requireNonNull(sending.getResponse().getHeader("Location")))
                .startsWith("/dang-nhap");
    }

    @Test
    void aNewCodeMakesTheOldOneUseless() {
        var draft = applying.draft();
        var old = code(draft);

        var fresh = code(draft);

        assertThat(comeBack(old, "0912345678")).hasStatus(422);
        assertThat(comeBack(fresh, "0912345678")).hasStatus(303);
    }

    @Test
    void asksForTheRightPhoneAndEndsTheTries() {
        var code = code(applying.draft());

        for (int i = 0; i < 10; i++) {
            assertThat(comeBack(code, "0987654321")).hasStatus(422).bodyText().contains("Không có bản nháp nào");
        }

        assertThat(comeBack(code, "0912345678")).hasStatus(422).bodyText().contains("quá nhiều lần");
    }

    @Test
    void leadsToNothingThatIsSent() {
        var draft = applying.readyDraft();
        var code = code(draft);

        applying.send(draft + "/kiem-tra-lai", Map.of("cam-doan", "true"));

        assertThat(comeBack(code, "0912345678")).hasStatus(422);
        assertThat(comeBack("không phải mã", "0912345678")).hasStatus(422);
    }

    private String code(String draft) {
        var code = CODE.matcher(Applying.body(applying.send(draft + "/ma-quay-lai", Map.of())));
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private MvcTestResult comeBack(String code, String phone) {
        return browser.post()
                .uri("/lam-tiep")
                .param("code", code)
                .param("phone", phone)
                .exchange();
    }

    private MvcTestResult visit(String path, Cookie cookie) {
        return browser.get().uri(java.net.URI.create(path)).cookie(cookie).exchange();
    }

    private static Cookie cookie(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("xaso-draft"));
    }
}
