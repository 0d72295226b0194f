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
import vn.xaso.documents.outgoing.OutgoingOffice;
import vn.xaso.indicators.directives.application.DirectiveEnding;
import vn.xaso.kernel.Actor;

/// What leaders ask and urge ends when the case or the document that it is about ends.
@HouseTest
class DirectiveEndingTest {

    private static final String ITSELF = "Tự kết thúc vì hồ sơ, văn bản đã xong";
    private final String word = "chỉ đạo " + UUID.randomUUID();

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private ApplicationContext program;

    private OutgoingOffice office;

    @BeforeEach
    void open() {
        office = new OutgoingOffice(program);
    }

    @Test
    void anUrgingEndsWithItsCaseAndSaysSo() {
        var cases = new SangNhe(program);
        var assigned = cases.assigned(SangNhe.sung());
        var directive = give("CASE", assigned.id(), "URGE", "hotich");

        end();
        assertThat(text("hotich", directive)).doesNotContain(ITSELF);
        assertThat(text("hotich", "/office")).contains(word);

        cases.as(
                "motcua",
                who -> cases.desks().intake().withdraw(who.actor(), assigned.id(), assigned.version(), "Đổi ý"));
        end();
        end();
        assertThat(text("chutich", directive)).containsOnlyOnce(ITSELF).contains("Đã kết thúc", "Phần mềm");
        assertThat(text("hotich", "/office")).doesNotContain(word);
        assertThat(step("hotich", directive, "DONE")).hasStatus(422);
    }

    @Test
    void aQuestionAboutACaseThatWasOverBeforeWaitsForItsAnswer() {
        var issued = new SangNhe(program).issued(SangNhe.sung());
        var directive = give("CASE", issued.id(), "ASK", "hotich");

        end();

        assertThat(text("hotich", directive)).doesNotContain(ITSELF);
        assertThat(step("hotich", directive, "ANSWERED")).hasStatus(303);
    }

    @Test
    void nobodyEndsADirectiveInTheNameOfTheProgram() {
        var assigned = new SangNhe(program).assigned(SangNhe.sung());
        var directive = give("CASE", assigned.id(), "URGE", "hotich");

        assertThat(step("hotich", directive, "OVER")).hasStatus(404);
    }

    @Test
    void theLeaderUrgesADraftAndTheUrgingEndsWhenItIsIssued() {
        var draft = office.submitted(office.drafted(OutgoingOffice.unique("Về việc báo cáo")));
        var page = "/office/documents/outgoing/" + draft.id();
        assertThat(text("chutich", page)).contains("about=OUTGOING&amp;id=" + draft.id());

        var directive = give("OUTGOING", draft.id(), "URGE", "chanhvanphong");
        assertThat(text("chanhvanphong", page)).contains(word);
        assertThat(text("chanhvanphong", directive)).contains("Dự thảo – Về việc báo cáo", page);

        var leader = office.checked(draft);
        end();
        assertThat(text("chanhvanphong", directive)).doesNotContain(ITSELF);
        var sealed = office.sealed(office.signed(leader));
        office.as("vanthu", clerk -> office.desks().issue().issue(clerk, sealed.id(), sealed.version()));
        end();
        assertThat(text("chanhvanphong", directive)).contains(ITSELF);
    }

    private void end() {
        program.getBean(DirectiveEnding.class).of(office.actor("chutich").unit());
    }

    private String give(String about, UUID id, String kind, String to) {
        var answer = browser.post()
                .uri("/office/directives")
                .requestAttr(Actor.class.getName(), office.actor("chutich"))
                .param("about", about)
                .param("id", id.toString())
                .param("kind", kind)
                .param("to", office.actor(to).person().toString())
                .param("words", word)
                .exchange();
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult step(String who, String directive, String kind) {
        return browser.post()
                .uri(directive + "/steps")
                .requestAttr(Actor.class.getName(), office.actor(who))
                .param("kind", kind)
                .param("words", "xong")
                .exchange();
    }

    private String text(String who, String href) {
        var answer = browser.get()
                .uri(href)
                .requestAttr(Actor.class.getName(), office.actor(who))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
