package vn.xaso.payments.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Units;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.Payments;
import vn.xaso.payments.application.NoticeDesk;
import vn.xaso.payments.application.TillDesk;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.PaymentDoor;
import vn.xaso.payments.domain.Way;
import vn.xaso.playbank.application.PlayBankSettings;

/// The payment platform as the play bank plays it, asked over HTTP.
@HouseTest
class PlayedPlatformTest {

    @Autowired
    private DemoProvince province;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private PlayBankSettings bank;

    @LocalServerPort
    private int port;

    private Debtor debtor;
    private UUID obligation;
    private Attempt attempt;

    @BeforeEach
    void somebodyGoesThere() {
        province.found();
        debtor = Debtor.of(
                Objects.requireNonNull(province.people().get("motcua.sangnhe")).actor(),
                program.getBean(TransactionTemplate.class),
                program.getBean(Payments.class));
        obligation = debtor.owes();
        attempt = debtor.in(() -> program.getBean(TillDesk.class).begin(debtor.clerk(), obligation, Way.PLATFORM));
    }

    private PlatformDoor door(String secret) {
        var settings = new PlatformSettings(
                "http://127.0.0.1:" + port + "/trinh-dien/ngan-hang/nen-tang",
                bank.token(),
                "XASODEMO",
                secret,
                "1234567890123",
                "970405",
                "UBND XA",
                Duration.ofSeconds(5),
                new PlatformSettings.Words(
                        "/thanhtoan/init", "/thanhtoan/query", "MaTrangThai", "00", "01", "MaGiaoDich", "SoTien"));
        return new PlatformDoor(settings, program.getBean(Units.class), Clock.systemUTC());
    }

    private PaymentDoor.Bill bill() {
        return debtor.in(() -> {
            var book = program.getBean(DuesBook.class);
            var owed = book.look(debtor.clerk().unit(), obligation).orElseThrow();
            return new PaymentDoor.Bill(owed.obligation(), book.lines(obligation), attempt);
        });
    }

    @Test
    void beginsThereIsPaidThereAndIsAskedThere() throws IOException {
        var door = door(bank.platformSecret());
        var there = door.open(bill(), new PaymentDoor.Visit("/thanh-toan/x", "127.0.0.1", "vi"));

        assertThat(browser.get().uri(there))
                .hasStatusOk()
                .bodyText()
                .contains("18.000 đ")
                .doesNotContain("PAY_LOST");
        assertThat(door.ask(attempt)).isEmpty();
        assertThat(browser.post()
                        .uri("/trinh-dien/ngan-hang/tra")
                        .param("ma", attempt.reference())
                        .param("choice", "PAY"))
                .hasStatus(303);
        program.getBean(NoticeDesk.class).hear(door.ask(attempt).orElseThrow());

        assertThat(debtor.standing().received()).isEqualTo(Debtor.FEE);
    }

    @Test
    void whoSealsWithAnotherSecretIsRefused() {
        var door = door("another");

        assertThatThrownBy(() -> door.open(bill(), new PaymentDoor.Visit("/x", "127.0.0.1", "vi")))
                .isInstanceOf(IOException.class);
        assertThat(List.of(debtor.standing().isSettled())).containsExactly(false);
    }
}
