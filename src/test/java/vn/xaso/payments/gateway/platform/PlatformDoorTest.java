package vn.xaso.payments.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
import vn.xaso.payments.domain.PaymentDoor.Bill;
import vn.xaso.payments.domain.PaymentDoor.Visit;
import vn.xaso.payments.domain.Verdict;
import vn.xaso.payments.domain.Way;

@HouseTest
class PlatformDoorTest {

    private static final Visit VISIT = new Visit("https://dvc.example.vn/xong", "203.0.113.10", "vi");

    @Autowired
    private DemoProvince province;

    @Autowired
    private Payments payments;

    @Autowired
    private NoticeDesk notices;

    @Autowired
    private TillDesk till;

    @Autowired
    private DuesBook book;

    @Autowired
    private Units units;

    @Autowired
    private TransactionTemplate transaction;

    private PlatformStandIn platform;
    private Debtor debtor;
    private UUID obligation;
    private Attempt attempt;

    @BeforeEach
    void somebodyGoesThere() throws IOException {
        province.found();
        platform = new PlatformStandIn();
        debtor = Debtor.of(
                Objects.requireNonNull(province.people().get("motcua.sangnhe")).actor(), transaction, payments);
        obligation = debtor.owes();
        attempt = debtor.in(() -> till.begin(debtor.clerk(), obligation, Way.PLATFORM));
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private PlatformDoor door(String token, String secret) {
        var settings = new PlatformSettings(
                platform.address(),
                token,
                "DEMO",
                secret,
                "3713.0.1234567",
                "970405",
                "KBNN Dien Bien",
                Duration.ofSeconds(5),
                new PlatformSettings.Words(
                        "/thanhtoan/init", "/thanhtoan/query", "MaTrangThai", "00", "01", "MaGiaoDich", "SoTien"));
        return new PlatformDoor(settings, units, Clock.systemUTC());
    }

    private Bill bill() {
        var owed = debtor.in(() -> book.look(debtor.clerk().unit(), obligation)).orElseThrow();
        return new Bill(owed.obligation(), debtor.in(() -> book.lines(obligation)), attempt);
    }

    @Test
    void namesThePageAndSaysWhatStandsOnTheReceipt() throws IOException {
        var there = door(PlatformStandIn.TOKEN, PlatformStandIn.SECRET).open(bill(), VISIT);

        assertThat(there).hasToString("https://payment.example.vn/pay/" + attempt.reference());
        var receipt =
                Objects.requireNonNull(platform.begun.get(attempt.reference())).get("ThongTinBienLai");
        assertThat(receipt.get("MaDVC").asString()).isEqualTo("2.000815.01");
        assertThat(receipt.get("TenDonVi").asString()).contains("Sáng Nhè");
        assertThat(receipt.get("PhiLePhi").get(0).get("SoTien").asString()).isEqualTo("18000");
    }

    @Test
    void whatItSaysWhenAskedBecomesPaid() throws IOException {
        var door = door(PlatformStandIn.TOKEN, PlatformStandIn.SECRET);
        door.open(bill(), VISIT);
        assertThat(door.ask(attempt)).isEmpty();

        platform.decide(attempt.reference(), "00");
        assertThat(notices.hear(door.ask(attempt).orElseThrow())).isEqualTo(Verdict.CONFIRMED);
        assertThat(notices.hear(door.ask(attempt).orElseThrow())).isEqualTo(Verdict.ALREADY);
        assertThat(debtor.standing().isSettled()).isTrue();
    }

    @Test
    void aRefusalIsNoFailureOfThePayer() {
        assertThatThrownBy(() -> door("wrong", PlatformStandIn.SECRET).open(bill(), VISIT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("401");
        assertThatThrownBy(() -> door(PlatformStandIn.TOKEN, "wrong").open(bill(), VISIT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("97");
        assertThat(debtor.standing().isSettled()).isFalse();
    }
}
