package vn.xaso.signing.gateway.dss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitScope;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.NumberAndDate;
import vn.xaso.signing.Pin;
import vn.xaso.signing.SignatureCheck;
import vn.xaso.signing.Signers;
import vn.xaso.signing.application.KeyPapers;
import vn.xaso.signing.domain.KeyDriver;
import vn.xaso.signing.domain.SameDocument;
import vn.xaso.signing.domain.SigningKeys;
import vn.xaso.signing.domain.StampAuthority;
import vn.xaso.signing.domain.UnlockedKey;
import vn.xaso.ui.print.Papers;

/// The government's signing program on the chairman's computer: a stand-in that fetches, signs and brings back.
///
/// Law: 68/2024/NĐ-CP
@HouseTest
class DesktopSigningTest {

    private static final String LIST = "/office/signing/desktop";
    private static final Pattern DOOR = Pattern.compile("/ky-so-tai-may/([A-Za-z0-9_-]+)\"");
    private static final Pattern TICKET = Pattern.compile("desktop/([0-9a-f-]{36})/tokens");
    private static final byte[] PAPER = Papers.maritalStatus(0);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private KeyShelf shelf;

    @Autowired
    private SigningKeys keys;

    @Autowired
    private List<KeyDriver> drivers;

    @Autowired
    private Pen pen;

    @Autowired
    private SameDocument same;

    @Autowired
    private NumberAndDate clerk;

    @Autowired
    private SignatureCheck check;

    private Signers signers;
    private Actor leader;

    @BeforeEach
    void aLeaderWithATokenAtHand() {
        signers = Signers.in(shelf);
        var unit = signers.unit();
        leader = new Actor(
                signers.leader(),
                signers.leader(),
                "Vàng A Dế",
                "Phó Chủ tịch",
                null,
                unit,
                "UBND xã Sáng Nhè",
                Set.of(unit),
                EnumSet.of(Right.DECIDE_CASES));
    }

    @Test
    void theSignedPaperComesBackOnceAndIsTheSamePaper() {
        assertThatThrownBy(() -> sign(PAPER)).hasMessage("signing.desktop.waiting");
        var token = token();

        var fetched =
                browser.get().uri("/ky-so-tai-may/" + token + "/van-ban.pdf").exchange();
        var tool = signedByTool(fetched.getResponse().getContentAsByteArray());

        assertThat(bring(token, tool)).hasStatusOk().bodyText().contains("\"Status\":true");
        assertThat(bring(token, tool)).hasStatus(404);
        assertThat(sign(PAPER)).isEqualTo(tool);
        assertThat(check.verify(tool)).singleElement().matches(verdict -> verdict.isValid());
        assertThatThrownBy(() -> sign(PAPER)).hasMessage("signing.desktop.waiting");
    }

    @Test
    void thePageNamesThePaperThatWaits() {
        assertThatThrownBy(() -> sign(PAPER)).hasMessage("signing.desktop.waiting");

        var list = browser.get()
                .uri(LIST)
                .requestAttr(Actor.class.getName(), leader)
                .exchange();

        assertThat(list).bodyText().contains("Giấy xác nhận tình trạng hôn nhân", "Chữ ký của người có thẩm quyền");
        assertThat(same.title(PAPER)).isEqualTo("Giấy xác nhận tình trạng hôn nhân");
    }

    @Test
    void whatIsNotThePaperOrNotTheSignerIsSentBack() {
        assertThatThrownBy(() -> sign(PAPER)).hasMessage("signing.desktop.waiting");
        var token = token();
        byte[] byAnother;
        try (var communes = signers.openCommunes()) {
            byAnother = written(PAPER, (UnlockedKey) communes);
        }

        assertThat(bring(token, signedByTool(Papers.maritalStatus(1)))).hasStatus(422);
        assertThat(bring(token, PAPER)).hasStatus(422);
        assertThat(bring(token, byAnother)).hasStatus(422).bodyText().contains("không phải của người được giao ký");
        assertThat(bring(token.substring(2) + "AA", signedByTool(PAPER))).hasStatus(404);
        assertThat(bring(token, signedByTool(PAPER))).hasStatusOk();
    }

    @Test
    void theTokenEndsAfterTenMinutesOrWithTheNextOne() {
        assertThatThrownBy(() -> sign(PAPER)).hasMessage("signing.desktop.waiting");
        var first = token();
        var second = token();
        var late = new AtomicInteger();
        OfficeClock.at(
                Instant.now().plus(Duration.ofMinutes(11)),
                () -> late.set(bring(second, signedByTool(PAPER)).getResponse().getStatus()));

        assertThat(late).hasValue(404);
        assertThat(bring(first, signedByTool(PAPER))).hasStatus(404);
        assertThat(bring(second, signedByTool(PAPER))).hasStatusOk();
    }

    @Test
    void aFilledPaperIsKnownAgainHoweverItWasSaved() {
        byte[] signed = signedByTool(PAPER);
        var day = NumberAndDate.dayText(LocalDate.of(2026, 2, 5));

        var once = same.fingerprint(clerk.fill(signed, "12", day));

        assertThat(same.fingerprint(clerk.fill(signed, "12", day))).isEqualTo(once);
        assertThat(same.fingerprint(clerk.fill(signed, "13", day))).isNotEqualTo(once);
    }

    private byte[] sign(byte[] pdf) {
        return UnitScope.of(signers.unit()).call(() -> {
            var key = keys.find(signers.leadersKey()).orElseThrow();
            var chain = KeyPapers.read(key.certificate());
            var desktop = drivers.stream()
                    .filter(driver -> driver.kind() == KeyDriver.Kind.DESKTOP)
                    .findFirst()
                    .orElseThrow();
            try (var opened = desktop.open(key, signers.leader(), chain, new Pin("000000"))) {
                return new PadesPersonalSignature(pen).sign(pdf, opened, Instant.now());
            }
        });
    }

    private byte[] signedByTool(byte[] pdf) {
        try (var key = signers.openLeaders()) {
            return written(pdf, (UnlockedKey) key);
        }
    }

    private static byte[] written(byte[] pdf, UnlockedKey key) {
        var place = SignaturePlace.forPerson(pdf);
        return Library.WRITER
                .sign(pdf, key, Instant.now(), place, StampAuthority.NONE)
                .pdf();
    }

    private String token() {
        var list = browser.get()
                .uri(LIST)
                .requestAttr(Actor.class.getName(), leader)
                .exchange();
        var page = browser.post()
                .uri(LIST + "/" + first(TICKET, list) + "/tokens")
                .requestAttr(Actor.class.getName(), leader)
                .exchange();
        assertThat(page).hasStatus(201);
        assertThat(page.getResponse().getHeader("Content-Security-Policy")).contains("wss://127.0.0.1:8987");
        return first(DOOR, page);
    }

    private static String first(Pattern pattern, MvcTestResult page) {
        var found = pattern.matcher(
                new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MvcTestResult bring(String token, byte[] pdf) {
        return browser.post()
                .uri("/ky-so-tai-may/" + token)
                .multipart()
                .file(new MockMultipartFile("uploadfile", "van-ban.pdf", "application/pdf", pdf))
                .exchange();
    }
}
