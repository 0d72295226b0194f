package vn.xaso.notifications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;

/// What officials see of letters where the office has no mail server.
@HouseTest
class MailPagesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @BeforeEach
    void open() {
        province.found();
    }

    @Test
    void theOwnAddressIsKeptAndForgottenAgain() {
        var address = "a" + UUID.randomUUID() + "@example.vn";
        var official = person("hotich2.sangnhe");

        assertThat(post(official, "/office/mail", address)).hasStatus(303);
        var page = text(official, "/office/mail");
        assertThat(page).contains(address, "Cơ quan chưa cài đặt máy chủ thư").doesNotContain("/office/mail/tests");
        assertThat(text(person("hotich.sangnhe"), "/office/mail")).doesNotContain(address);

        assertThat(post(official, "/office/mail", "")).hasStatus(303);
        assertThat(text(official, "/office/mail")).doesNotContain(address);
    }

    @Test
    void aWrongAddressIsSaidAtTheFieldAndStays() {
        var answer = post(person("hotich2.sangnhe"), "/office/mail", "không phải địa chỉ");

        assertThat(answer).hasStatus(422);
        assertThat(read(answer)).contains("ten@vidu.vn", "không phải địa chỉ");
    }

    @Test
    void withoutAServerThereIsNoTestLetterAndTheDigestsSaySo() {
        assertThat(post(person("hotich2.sangnhe"), "/office/mail/tests", "")).hasStatus(422);
        assertThat(text(person("hotich2.sangnhe"), "/office/digests")).contains("chỉ có trong phần mềm");
    }

    @Test
    void theOutboxIsOfTheAdministrator() {
        assertThat(text(person("quantri.sangnhe"), "/office/mail/outbox")).contains("Thư chưa gửi được");
        assertThat(get(person("hotich.sangnhe"), "/office/mail/outbox")).hasStatus(404);
        assertThat(post(person("hotich.sangnhe"), "/office/mail/outbox/retries", ""))
                .hasStatus(404);
        assertThat(post(person("quantri.sangnhe"), "/office/mail/outbox/" + UUID.randomUUID() + "/retries", ""))
                .hasStatus(404);
    }

    private MvcTestResult post(Actor actor, String href, String address) {
        return browser.post()
                .uri(href)
                .requestAttr(Actor.class.getName(), actor)
                .param("address", address)
                .param("digests", "true")
                .exchange();
    }

    private MvcTestResult get(Actor actor, String href) {
        return browser.get().uri(href).requestAttr(Actor.class.getName(), actor).exchange();
    }

    private String text(Actor actor, String href) {
        var answer = get(actor, href);
        assertThat(answer).hasStatusOk();
        return read(answer);
    }

    private static String read(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Actor person(String login) {
        return Objects.requireNonNull(province.people().get(login)).actor();
    }
}
