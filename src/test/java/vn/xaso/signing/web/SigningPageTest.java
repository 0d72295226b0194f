package vn.xaso.signing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.Signers;

@HouseTest
class SigningPageTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private KeyShelf shelf;

    private Signers signers;

    @BeforeEach
    void giveKeys() {
        signers = Signers.in(shelf);
    }

    @Test
    void showsTheOwnCertificate() {
        var answer = browser.get()
                .uri("/office/signing")
                .requestAttr(Actor.class.getName(), leader())
                .exchange();

        assertThat(answer).hasStatusOk().bodyText().contains("Vàng A Dế", "DEMONSTRATION ONLY", "EC P-256");
    }

    @Test
    void asksWhoeverIsNotSignedInToSignIn() {
        assertThat(browser.get().uri("/office/signing").exchange()).hasStatus3xxRedirection();
    }

    @Test
    void changesThePin() {
        assertThat(change("246810", "975310", "975310")).hasStatus(303);
        assertThat(change("975310", "246811", "246811")).hasStatus(303);
    }

    @Test
    void tellsAtTheFieldThatThePresentPinIsWrong() {
        var answer = change("111222", "975310", "975310");

        assertThat(answer).hasStatus(422).bodyText().contains("role=\"alert\"", "#person-present", "chưa đúng");
        assertThat(answer).bodyText().doesNotContain("111222").doesNotContain("975310");
    }

    @Test
    void tellsAtTheFieldThatTheNewPinIsWeakOrMistyped() {
        assertThat(change("246810", "111111", "111111"))
                .hasStatus(422)
                .bodyText()
                .contains("#person-chosen");
        assertThat(change("246810", "975310", "975311"))
                .hasStatus(422)
                .bodyText()
                .contains("#person-repeated");
    }

    @Test
    void knowsNoKeyOfAnotherKind() {
        assertThat(change("pirate", "246810", "975310", "975310")).hasStatus(404);
    }

    private MvcTestResult change(String present, String chosen, String repeated) {
        return change("person", present, chosen, repeated);
    }

    private MvcTestResult change(String kind, String present, String chosen, String repeated) {
        return browser.post()
                .uri("/office/signing/pin-changes")
                .requestAttr(Actor.class.getName(), leader())
                .param("kind", kind)
                .param("present", present)
                .param("chosen", chosen)
                .param("repeated", repeated)
                .exchange();
    }

    private Actor leader() {
        UnitId unit = signers.unit();
        return new Actor(
                signers.leader(),
                signers.leader(),
                "Vàng A Dế",
                "Phó Chủ tịch",
                null,
                unit,
                "Xã Sáng Nhè",
                Set.of(unit),
                EnumSet.of(Right.DECIDE_CASES));
    }
}
