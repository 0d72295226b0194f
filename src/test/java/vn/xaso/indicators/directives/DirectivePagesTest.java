package vn.xaso.indicators.directives;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.demo.DemoProvince;
import vn.xaso.indicators.directives.application.DirectivePost;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitScope;

/// A leader asks, urges and assigns; whoever holds the matter answers.
@HouseTest
class DirectivePagesTest {

    private final String word = "chỉ đạo " + UUID.randomUUID();

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private DemoProvince province;

    private SangNhe office;

    @BeforeEach
    void open() {
        province.found();
        office = new SangNhe(program);
    }

    @Test
    void theLeaderAsksAndTheHolderAnswers() {
        var held = held();

        var directive = give(person("chutich.sangnhe"), "CASE", held.toString(), "ASK", "hotich.sangnhe", "");

        assertThat(text(person("hotich.sangnhe"), "/office")).contains("Lãnh đạo hỏi, đôn đốc", word);
        assertThat(text(person("hotich.sangnhe"), "/office/cases/" + held)).contains(word);
        assertThat(step(person("hotich.sangnhe"), directive, "ANSWERED", "")).hasStatus(422);
        assertThat(step(person("hotich.sangnhe"), directive, "ANSWERED", "Chờ xác minh " + word))
                .hasStatus(303);
        assertThat(text(person("chutich.sangnhe"), directive)).contains("Đã trả lời", "Chờ xác minh " + word);
        assertThat(text(person("hotich.sangnhe"), "/office")).doesNotContain(word);
        assertThat(step(person("hotich.sangnhe"), directive, "ANSWERED", "nữa")).hasStatus(422);
    }

    @Test
    void whoeverIsNeitherGiverNorReceiverNorLeaderFindsNothing() {
        var directive = give(person("chutich.sangnhe"), "CASE", held().toString(), "URGE", "hotich.sangnhe", "");

        assertThat(get(person("hotich2.sangnhe"), directive)).hasStatus(404);
        assertThat(step(person("chutich.sangnhe"), directive, "DONE", "")).hasStatus(404);
        assertThat(text(person("chanhvanphong.sangnhe"), directive)).contains(word);
        assertThat(step(person("chutich.sangnhe"), directive, "WITHDRAWN", "")).hasStatus(303);
        assertThat(text(person("hotich.sangnhe"), directive)).contains("Đã rút lại", "Đã kết thúc");
    }

    @Test
    void theHeadGivesTheCaseToWhomTheLeaderNamed() {
        var held = held();

        var directive = give(person("chutich.sangnhe"), "CASE", held.toString(), "ASSIGN", "", "hotich2.sangnhe");
        var head = person("chanhvanphong.sangnhe");
        assertThat(text(head, directive))
                .contains("Phân công cho", person("hotich2.sangnhe").name());
        assertThat(browser.post().uri(directive + "/assignment").requestAttr(Actor.class.getName(), head))
                .hasStatus(303);

        assertThat(text(head, "/office/cases/" + held))
                .contains(person("hotich2.sangnhe").name());
        assertThat(text(head, directive)).contains("Đã làm xong");
    }

    @Test
    void theProvinceUrgesACommuneAndReadsWhatItSays() {
        var official = person("kiemsoat.tinh");
        var unit = person("chutich.sangnhe").unit();

        var directive = give(official, "UNIT", unit.toString(), "URGE", "", "");
        program.getBean(DirectivePost.class).carry(official.unit());

        assertThat(text(person("chutich.sangnhe"), "/office")).contains(word);
        assertThat(get(person("chutich.sipaphin"), directive)).hasStatus(404);
        assertThat(step(person("chutich.sangnhe"), directive, "DONE", "Đã họp " + word))
                .hasStatus(303);
        program.getBean(DirectivePost.class).carry(unit);
        assertThat(text(official, directive)).contains("Đã họp " + word, "Đã kết thúc");
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndKeepsWhatWasTyped() {
        var answer = post(person("chutich.sangnhe"), "CASE", held().toString(), "ASK", "", "");

        assertThat(answer).hasStatus(422);
        assertThat(read(answer)).contains("Chọn người nhận.", word);
    }

    private UUID held() {
        var accepted = office.accepted(SangNhe.sung());
        var head = person("chanhvanphong.sangnhe");
        var official = person("hotich.sangnhe").person();
        return UnitScope.of(head.unit())
                .call(() -> program.getBean(HandlingDesk.class)
                        .assign(head, accepted.id(), accepted.version(), official)
                        .id());
    }

    private String give(Actor actor, String about, String id, String kind, String to, String named) {
        var answer = post(actor, about, id, kind, to, named);
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult post(Actor actor, String about, String id, String kind, String to, String named) {
        return browser.post()
                .uri("/office/directives")
                .requestAttr(Actor.class.getName(), actor)
                .param("about", about)
                .param("id", id)
                .param("kind", kind)
                .param("to", to.isEmpty() ? "" : person(to).person().toString())
                .param("named", named.isEmpty() ? "" : person(named).person().toString())
                .param("words", word)
                .exchange();
    }

    private MvcTestResult step(Actor actor, String directive, String kind, String words) {
        return browser.post()
                .uri(directive + "/steps")
                .requestAttr(Actor.class.getName(), actor)
                .param("kind", kind)
                .param("words", words)
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
