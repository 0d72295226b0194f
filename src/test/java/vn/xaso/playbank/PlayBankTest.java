package vn.xaso.playbank;

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
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Money;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.Payments;
import vn.xaso.playbank.application.Messenger;

/// Somebody pays a fee at the play bank, which tells the program over HTTP as VNPAY does.
@HouseTest
class PlayBankTest {

    @Autowired
    private DemoProvince province;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private MockMvcTester browser;

    private PlayBank bank;
    private Debtor debtor;
    private UUID obligation;

    @BeforeEach
    void somebodyOwes() {
        province.found();
        bank = new PlayBank(program, browser);
        debtor = Debtor.of(
                Objects.requireNonNull(province.people().get("motcua.sangnhe")).actor(),
                program.getBean(TransactionTemplate.class),
                program.getBean(Payments.class));
        obligation = debtor.owes();
    }

    @Test
    void whoeverPaysHasPaidAtOnce() throws Exception {
        var attempt = bank.arrive(debtor, obligation);
        var page = text(browser.get()
                .uri(PlayBank.HERE + "/tra?ma=" + attempt.reference())
                .exchange());
        assertThat(page).contains("ngân hàng đóng vai, không có tiền thật", "18.000 đ", "value=\"PAY_LOST\"");

        var done = bank.choose(attempt, "PAY");

        assertThat(done).hasStatus(303);
        assertThat(debtor.standing().received()).isEqualTo(Debtor.FEE);
        assertThat(text(browser.get()
                        .uri(Objects.requireNonNull(done.getResponse().getRedirectedUrl()))
                        .exchange()))
                .contains("Đã trả", "trả lời tin báo: 00", "http://localhost/thanh-toan/xong?vnp_Amount=1800000");
        assertThat(bank.choose(attempt, "PAY")).hasStatus(422);
        assertThat(text(browser.get().uri(PlayBank.HERE + "?lang=en").exchange()))
                .contains("no real money moves", attempt.reference());
    }

    @Test
    void twoMessagesAtTheSameMomentPayOnce() throws Exception {
        var attempt = bank.arrive(debtor, obligation);

        bank.choose(attempt, "PAY_TWICE");

        assertThat(debtor.standing().received()).isEqualTo(Debtor.FEE);
        assertThat(text(browser.get()
                        .uri(PlayBank.HERE + "/xong?ma=" + attempt.reference())
                        .exchange()))
                .containsPattern("tin báo: (00, 02|02, 00)");
    }

    @Test
    void whoForgesIsNotBelievedAndWhoFailedMayPayLater() throws Exception {
        var attempt = bank.arrive(debtor, obligation);

        bank.choose(attempt, "FORGE");
        assertThat(debtor.standing().received()).isEqualTo(Money.ZERO);
        assertThat(text(browser.get()
                        .uri(PlayBank.HERE + "/xong?ma=" + attempt.reference())
                        .exchange()))
                .containsPattern("tin báo: 97, 04");
        bank.choose(attempt, "FAIL");
        assertThat(debtor.standing().isSettled()).isFalse();
        bank.choose(attempt, "PAY");

        assertThat(debtor.standing().received()).isEqualTo(Debtor.FEE);
    }

    @Test
    void whatIsLateIsToldInALaterRound() {
        var attempt = bank.arrive(debtor, obligation);
        bank.choose(attempt, "PAY_LATE");
        assertThat(debtor.standing().isSettled()).isFalse();

        vn.xaso.kernel.OfficeClock.at(
                java.time.Instant.now().plusSeconds(61),
                () -> program.getBean(Messenger.class).walk());

        assertThat(debtor.standing().isSettled()).isTrue();
    }

    @Test
    void whoComesWithAWaySignedByNobodyIsNotLetIn() {
        var attempt = bank.arrive(debtor, obligation);
        var forged = bank.there(debtor, obligation, attempt).toString().replace("vnp_Amount=1800000", "vnp_Amount=100");

        assertThat(browser.get().uri(java.net.URI.create(forged)).exchange()).hasStatus(404);
        assertThat(browser.get().uri(PlayBank.HERE + "/tra?ma=XSNOBODY").exchange())
                .hasStatus(404);
    }

    @Test
    void aTransferShowsInTheStatementAsItIsPrinted() throws Exception {
        var refused = browser.post()
                .uri(PlayBank.HERE + "/chuyen-khoan")
                .param("words", "nop <phi>")
                .exchange();
        var code = "00020101021238570010A00000072701270006970405011312345678901230208QRIBFTTA53037045405180005802VN"
                + "62250821H18.45.05 261124 000763046905";
        var done = browser.post()
                .uri(PlayBank.HERE + "/chuyen-khoan")
                .param("code", code)
                .exchange();

        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("Ghi số tiền lớn hơn 0.", "nop &lt;phi>");
        assertThat(done).hasStatus(303);
        assertThat(text(browser.get()
                        .uri(PlayBank.HERE + "/sao-ke?account=1234567890123")
                        .exchange()))
                .contains("\"Phát sinh có\"", "\"H18.45.05 261124 0007\",\"\",\"18,000\"");
    }

    private static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
