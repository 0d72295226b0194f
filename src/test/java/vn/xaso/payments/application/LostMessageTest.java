package vn.xaso.payments.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
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
import vn.xaso.kernel.OfficeClock;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.Payments;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.gateway.vnpay.VnpayDoors;
import vn.xaso.payments.gateway.vnpay.VnpaySettings;
import vn.xaso.playbank.PlayBank;

/// Somebody has paid at the play bank and its message never came: the program asks there, over HTTP.
@HouseTest
class LostMessageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Autowired
    private DemoProvince province;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private NoticeDesk notices;

    @Autowired
    private DuesBook book;

    @Autowired
    private VnpaySettings contract;

    @LocalServerPort
    private int port;

    private Debtor debtor;
    private PlayBank bank;
    private Attempt attempt;
    private SilentAttempts.Asking asking;

    @BeforeEach
    void somebodyIsAtTheBank() {
        province.found();
        var transaction = program.getBean(TransactionTemplate.class);
        debtor = Debtor.of(
                Objects.requireNonNull(province.people().get("motcua.sangnhe")).actor(),
                transaction,
                program.getBean(Payments.class));
        bank = new PlayBank(program, browser);
        attempt = bank.arrive(debtor, debtor.owes());
        var questions = "http://127.0.0.1:" + port + "/trinh-dien/ngan-hang/vnpay/merchant_webapi/api/transaction";
        asking = new SilentAttempts.Asking(
                List.of(VnpayDoors.asking(contract, questions)),
                book,
                notices,
                program.getBean(Units.class),
                transaction);
    }

    @Test
    void asksTheBankWhatBecameOfIt() {
        OfficeClock.at(
                attempt.begunAt().plus(Duration.ofSeconds(61)),
                () -> asking.ask(debtor.clerk().unit()));
        assertThat(debtor.standing().isSettled()).isFalse();
        bank.choose(attempt, "PAY_LOST");
        assertThat(debtor.standing().isSettled()).isFalse();
        OfficeClock.at(
                attempt.begunAt().plus(Duration.ofMinutes(8)),
                () -> asking.ask(debtor.clerk().unit()));

        assertThat(debtor.standing().received()).isEqualTo(Debtor.FEE);
    }

    @Test
    void asksAtOnceWhileSomebodyWaits() {
        bank.choose(attempt, "PAY_LOST");
        asking.soon(attempt);
        asking.soon(attempt);

        await().atMost(PATIENCE).until(() -> debtor.standing().isSettled());
        assertThat(debtor.standing().received()).isEqualTo(Debtor.FEE);
    }
}
