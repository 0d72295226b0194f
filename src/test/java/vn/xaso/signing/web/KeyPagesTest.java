package vn.xaso.signing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Communes;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.Units;
import vn.xaso.directory.application.StaffDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitScope;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.Pin;

/// The administrator of a commune gives keys to those who sign for it, and blocks them.
@HouseTest
class KeyPagesTest {

    private static final String HERE = "/office/signing/keys";
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final Pattern FIRST_PIN = Pattern.compile("<dd>(\\d{8})</dd>");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private Units units;

    @Autowired
    private StaffDesk staff;

    @Autowired
    private KeyShelf shelf;

    private Actor administrator;

    @BeforeEach
    void aCommuneWithoutKeys() {
        province.found();
        administrator = Communes.officialOf(units, "03158");
    }

    @Test
    void aLeaderGetsAKeyAndSignsOnlyAfterChangingTheFirstPin() {
        var leader = appoint("Lường Thị Ái Vân", PositionKind.VICE_CHAIRMAN);
        var key = KeyHolder.person(administrator.unit(), leader);

        assertThat(get(HERE))
                .hasStatusOk()
                .bodyText()
                .contains("Lường Thị Ái Vân", "Chưa có", "không có giá trị pháp lý");
        var issued = post("/issuances", Map.of("holder", leader.toString()));
        var first = firstPin(issued);

        assertThat(issued).hasStatus(201).bodyText().contains("Lường Thị Ái Vân", "chỉ hiện một lần");
        assertThat(get(HERE)).bodyText().contains("Dùng được đến").doesNotContain(first.digits());
        assertThatThrownBy(() -> open(key, leader, first)).hasMessage("signing.pin.first");
        assertThat(own(leader, "/office/signing")).bodyText().contains("Hãy đổi mã PIN trước khi ký lần đầu");
        assertThat(change(leader, first.digits(), first.digits()))
                .hasStatus(422)
                .bodyText()
                .contains("#person-chosen");
        assertThat(change(leader, first.digits(), "864209")).hasStatus(303);
        open(key, leader, new Pin("864209"));
        assertThat(own(leader, "/office/signing")).bodyText().doesNotContain("trước khi ký lần đầu");
        assertThat(get("/office/audit?act=key.issue"))
                .bodyText()
                .contains("Cấp khóa ký số", leader.toString())
                .doesNotContain(first.digits());
        assertThat(get("/office/audit?act=key.issue&lang=en")).bodyText().contains("Issued a signing key");
    }

    @Test
    void theSealGoesToAClerk() {
        var clerk = appoint("Pờ Mỳ Lé", PositionKind.CLERK);

        var nobody = post("/issuances", Map.of("holder", "seal"));
        var issued = post("/issuances", Map.of("holder", "seal", "keeper", clerk.toString()));

        assertThat(nobody).hasStatus(422).bodyText().contains("href=\"#keeper\"");
        assertThat(issued).hasStatus(201).bodyText().contains("UBND xã Sín Thầu", "Pờ Mỳ Lé");
        assertThat(in(() -> shelf.find(KeyHolder.organisation(administrator.unit()))))
                .isPresent();
    }

    @Test
    void blockingAsksFirstAndWantsAReason() {
        var leader = appoint("Vừ A Kỷ", PositionKind.VICE_CHAIRMAN);
        var key = KeyHolder.person(administrator.unit(), leader);
        post("/issuances", Map.of("holder", leader.toString()));

        assertThat(get(HERE + "/blocking?holder=" + leader))
                .hasStatusOk()
                .bodyText()
                .contains("Vừ A Kỷ", "Không cần nữa", "Có thể người khác đã dùng khóa");
        assertThat(post("/blockings", Map.of("holder", leader.toString())))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#how\"");
        assertThat(in(() -> shelf.find(key))).isPresent();
        assertThat(post("/blockings", Map.of("holder", leader.toString(), "how", "RETIRED")))
                .hasStatus(303)
                .hasRedirectedUrl("/office/signing/keys?done=RETIRED&holder=" + leader);

        assertThat(in(() -> shelf.find(key))).isEmpty();
        assertThat(get(HERE)).bodyText().contains("Đã ngừng dùng ngày");
        assertThat(post("/blockings", Map.of("holder", leader.toString(), "how", "RETIRED")))
                .hasStatus(404);
        assertThat(get("/office/audit?act=key.retire")).bodyText().contains("Ngừng dùng khóa ký số");
    }

    @Test
    void onlyWhoSignsTodayGetsAKey() {
        var specialist = appoint("Sùng A Sử", PositionKind.SPECIALIST);
        var other = Communes.officialOf(units, "03160");
        var leader = appoint("Chang Gia Dẩn", PositionKind.VICE_CHAIRMAN);

        assertThat(post("/issuances", Map.of("holder", specialist.toString()))).hasStatus(404);
        assertThat(post("/issuances", Map.of("holder", "seal", "keeper", specialist.toString())))
                .hasStatus(404);
        assertThat(send(other, "/issuances", Map.of("holder", leader.toString())))
                .hasStatus(404);
        assertThat(post("/issuances", Map.of("holder", leader.toString()))).hasStatus(201);
        assertThat(send(other, "/blockings", Map.of("holder", leader.toString(), "how", "REVOKED")))
                .hasStatus(404);
        assertThat(as(other, HERE)).hasStatusOk().bodyText().doesNotContain("Chang Gia Dẩn");
    }

    @Test
    void theAutomaticSealIsGivenAndBlockedWithoutAPin() {
        assertThat(get(HERE)).bodyText().contains("Con dấu tự động của chương trình");
        assertThat(post("/issuances", Map.of("holder", "program"))).hasStatus(303);
        assertThat(programSeal()).isPresent();
        assertThat(post("/blockings", Map.of("holder", "program", "how", "RETIRED")))
                .hasStatus(303);
        assertThat(programSeal()).isEmpty();
        assertThat(get(HERE)).bodyText().contains("Đã ngừng dùng ngày");
    }

    @Test
    void isNotThereForWhoeverMayNot() {
        var clerk = Communes.officialOf(units, "03158", EnumSet.of(Right.ISSUE_RESULTS, Right.MANAGE_PEOPLE));

        assertThat(as(clerk, HERE)).hasStatus(404);
        assertThat(as(clerk, HERE + "/blocking?holder=seal")).hasStatus(404);
        assertThat(send(clerk, "/issuances", Map.of("holder", "seal"))).hasStatus(404);
        assertThat(send(clerk, "/blockings", Map.of("holder", "seal"))).hasStatus(404);
        assertThat(browser.get().uri(HERE).exchange()).hasStatus(302);
    }

    private UUID appoint(String name, PositionKind kind) {
        return in(() -> {
            var position = staff.openPosition(administrator, null, kind, "Chức vụ " + kind.name(), FROM);
            var person = staff.registerOfficial(administrator, name, null, null);
            staff.appoint(administrator, person, position, FROM, "12/QĐ-UBND");
            return person;
        });
    }

    private void open(KeyHolder key, UUID keeper, Pin pin) {
        in(() -> {
            shelf.open(key, keeper, pin).close();
            return true;
        });
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return UnitScope.of(administrator.unit()).call(work::get);
    }

    private static Pin firstPin(MvcTestResult issued) {
        try {
            var found = FIRST_PIN.matcher(issued.getResponse().getContentAsString());
            if (!found.find()) {
                throw new AssertionError("No PIN on the page");
            }
            return new Pin(found.group(1));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult change(UUID person, String present, String chosen) {
        return browser.post()
                .uri("/office/signing/pin-changes")
                .requestAttr(Actor.class.getName(), actor(person))
                .param("kind", "person")
                .param("present", present)
                .param("chosen", chosen)
                .param("repeated", chosen)
                .exchange();
    }

    private MvcTestResult own(UUID person, String uri) {
        return as(actor(person), uri);
    }

    private Actor actor(UUID person) {
        var unit = administrator.unit();
        return new Actor(
                person,
                person,
                "Người ký",
                "Phó Chủ tịch",
                null,
                unit,
                administrator.unitName(),
                Set.of(unit),
                EnumSet.of(Right.DECIDE_CASES));
    }

    private MvcTestResult get(String uri) {
        return as(administrator, uri);
    }

    private MvcTestResult as(Actor actor, String uri) {
        return browser.get().uri(uri).requestAttr(Actor.class.getName(), actor).exchange();
    }

    private MvcTestResult post(String act, Map<String, String> typed) {
        return send(administrator, act, typed);
    }

    private MvcTestResult send(Actor actor, String act, Map<String, String> typed) {
        var request = browser.post().uri(HERE + act).requestAttr(Actor.class.getName(), actor);
        typed.forEach(request::param);
        return request.exchange();
    }

    private java.util.Optional<vn.xaso.signing.CertificateCard> programSeal() {
        return UnitScope.of(administrator.unit()).call(() -> shelf.find(KeyHolder.program(administrator.unit())));
    }
}
