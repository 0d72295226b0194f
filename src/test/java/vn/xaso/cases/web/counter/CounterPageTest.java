package vn.xaso.cases.web.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;

/// Reception takes in what a citizen brings to the counter.
@HouseTest
class CounterPageTest {

    private static final String DEATH_REGISTRATION = "1.000656";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @BeforeEach
    void found() {
        province.found();
    }

    @Test
    void offersTheProcedureThatAFewLettersFind() {
        assertThat(text(get("motcua.sipaphin", "/office/reception/new?q=khai tu")))
                .contains("Đăng ký khai tử", "/office/reception/new/1.000656");
    }

    @Test
    void isNotThereForWhoeverDoesNotReceive() {
        assertThat(get("hotich.sipaphin", "/office/reception/new")).hasStatus(404);
        assertThat(get("hotich.sipaphin", "/office/reception/new/1.000656")).hasStatus(404);
        assertThat(get("motcua.sipaphin", "/office/reception/new/nonsense")).hasStatus(404);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnceAndKeepsWhatWasTyped() {
        var answer = post("Lý <b> A Chu", "12", "x", "a key", null);

        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains(
                        "href=\"#personalId\"",
                        "href=\"#phone\"",
                        "href=\"#paper-1-count\"",
                        "href=\"#form-deceased-place\"")
                .contains("value=\"Lý &lt;b> A Chu\"")
                .doesNotContain("<b> A Chu");
    }

    @Test
    void makesOneCaseOfTheSamePageSentTwice() {
        var key = UUID.randomUUID().toString();

        var first = post("Lý A Chu", "", "1", key, null);
        var second = post("Lý A Chu", "", "1", key, null);

        assertThat(first).hasStatus(303);
        assertThat(second.getResponse().getRedirectedUrl())
                .startsWith("/office/cases/")
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(text(get(
                        "motcua.sipaphin",
                        Objects.requireNonNull(first.getResponse().getRedirectedUrl()))))
                .contains("Hồ sơ đã được tiếp nhận", "/forms/01-2.pdf");
    }

    @Test
    void refusesAScanThatIsNoPaperAndStoresNothing() {
        var scan = new MockMultipartFile(
                "paper-1-scan", "giay.pdf", "application/pdf", "no pdf".getBytes(StandardCharsets.UTF_8));

        var answer = post("Lý A Chu", "", "1", UUID.randomUUID().toString(), scan);

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("href=\"#paper-1-scan\"", "Các bản quét chưa được lưu");
    }

    private MvcTestResult post(
            String name,
            String personalId,
            String count,
            String key,
            @org.jspecify.annotations.Nullable MockMultipartFile scan) {
        boolean right = personalId.isEmpty();
        var request = browser.post()
                .uri("/office/reception")
                .multipart()
                .requestAttr(Actor.class.getName(), actor("motcua.sipaphin"))
                .param("procedure", DEATH_REGISTRATION)
                .param("key", key)
                .param("name", name)
                .param("personalId", personalId)
                .param("born", "1961")
                .param("phone", right ? "0912345678" : "")
                .param("address", "Bản Nậm Chim, xã Si Pa Phìn")
                .param("paper-1", "true")
                .param("paper-1-count", count)
                .param("form.deceased.fullName", "Lý A Tủa")
                .param("form.deceased.gender", "MALE")
                .param("form.deceased.birthDate", "1941")
                .param("form.deceased.ethnicity", "Mông")
                .param("form.deceased.nationality", "Việt Nam")
                .param("form.deceased.lastResidence", "Bản Nậm Chim, xã Si Pa Phìn")
                .param("form.deceased.diedOn", "20/11/2026")
                .param("form.deceased.place", right ? "Bản Nậm Chim, xã Si Pa Phìn" : "")
                .param("form.notice.kind", "NOTICE")
                .param("form.relation", "CHILD")
                .param("then", "ACCEPT");
        return (scan == null ? request : request.file(scan)).exchange();
    }

    private MvcTestResult get(String login, String path) {
        return browser.get()
                .uri(path)
                .requestAttr(Actor.class.getName(), actor(login))
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Actor actor(String login) {
        return Objects.requireNonNull(province.people().get(login)).actor();
    }
}
