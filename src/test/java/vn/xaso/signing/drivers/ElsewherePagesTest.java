package vn.xaso.signing.drivers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Communes;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.Units;
import vn.xaso.directory.application.StaffDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitScope;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.Signers;
import vn.xaso.signing.domain.SigningKeys;

/// The administrator says that a leader's key lies on the leader's own computer.
@HouseTest
class ElsewherePagesTest {

    private static final String HERE = "/office/signing/keys/elsewhere";

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

    @Autowired
    private SigningKeys keys;

    private Actor administrator;
    private UUID leader;
    private byte[] certificate = {};

    @BeforeEach
    void aLeaderWithACertificateOfHisOwn() {
        province.found();
        administrator = Communes.officialOf(units, "03160");
        var signers = Signers.in(shelf);
        UnitScope.of(signers.unit())
                .run(() -> certificate =
                        keys.find(signers.leadersKey()).orElseThrow().certificate());
        leader = UnitScope.of(administrator.unit()).call(() -> {
            var from = LocalDate.of(2026, 1, 1);
            var position = staff.openPosition(administrator, null, PositionKind.VICE_CHAIRMAN, "Phó Chủ tịch", from);
            var person = staff.registerOfficial(administrator, "Giàng A Páo", null, null);
            staff.appoint(administrator, person, position, from, "12/QĐ-UBND");
            return person;
        });
    }

    @Test
    void theKeyOnTheOwnComputerTakesThePlaceOfTheOneOnTheServer() {
        assertThat(ask()).hasStatusOk().bodyText().contains("Giàng A Páo", "Phần mềm ký số trên máy của người ký");

        assertThat(enter("DESKTOP", certificate)).hasStatus(303);

        var list = browser.get()
                .uri("/office/signing/keys")
                .requestAttr(Actor.class.getName(), administrator)
                .exchange();
        assertThat(list).bodyText().contains("Phần mềm ký số trên máy của người ký", "Dùng được đến");
        UnitScope.of(administrator.unit())
                .run(() -> assertThat(shelf.find(KeyHolder.person(administrator.unit(), leader)))
                        .hasValueSatisfying(card -> assertThat(card.pinIsOurs()).isFalse()));
        assertThat(browser.get()
                        .uri("/office/audit?act=key.enter")
                        .requestAttr(Actor.class.getName(), administrator)
                        .exchange())
                .bodyText()
                .contains("Khai báo khóa ký số ở nơi khác");
    }

    @Test
    void tellsWhatIsMissing() {
        assertThat(enter("", certificate)).hasStatus(422).bodyText().contains("Hãy chọn nơi giữ khóa");
        assertThat(enter("DESKTOP", "xin chào".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("#certificate", "không phải là chứng thư số");
        assertThat(enter("TOKEN", certificate)).hasStatus(404);
        assertThat(browser.get()
                        .uri(HERE + "?holder=" + leader)
                        .requestAttr(Actor.class.getName(), Communes.officialOf(units, "03158"))
                        .exchange())
                .hasStatus(404);
    }

    private MvcTestResult ask() {
        return browser.get()
                .uri(HERE + "?holder=" + leader)
                .requestAttr(Actor.class.getName(), administrator)
                .exchange();
    }

    private MvcTestResult enter(String driver, byte[] file) {
        return browser.post()
                .uri(HERE)
                .multipart()
                .file(new MockMultipartFile("certificate", "chung-thu.cer", "application/pkix-cert", file))
                .param("holder", leader.toString())
                .param("keeper", leader.toString())
                .param("driver", driver)
                .param("locator", "")
                .requestAttr(Actor.class.getName(), administrator)
                .exchange();
    }
}
