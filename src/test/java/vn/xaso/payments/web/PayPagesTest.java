package vn.xaso.payments.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Money;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.Payments;
import vn.xaso.payments.application.AccountDesk;
import vn.xaso.payments.application.NoticeDesk;
import vn.xaso.payments.application.PayLinks;
import vn.xaso.payments.application.TillDesk;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.Notice;
import vn.xaso.payments.domain.Way;

/// Whoever holds the link of a fee pays it, and sees what became of it.
@HouseTest
class PayPagesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private Payments payments;

    @Autowired
    private PayLinks links;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private NoticeDesk notices;

    @Autowired
    private TillDesk till;

    @Autowired
    private TransactionTemplate transaction;

    private Debtor debtor;
    private UUID obligation;
    private String here = "";

    @BeforeEach
    void somebodyOwes() {
        province.found();
        debtor = Debtor.of(actor("motcua.sangnhe"), transaction, payments);
        obligation = debtor.owes();
        here = debtor.in(() -> links.of(debtor.clerk().unit(), obligation));
        var head = actor("quantri.sangnhe");
        debtor.in(() -> {
            int known = accounts.accounts(head).size();
            accounts.set(head, known, "970405", "1234567890123", "UBND xã Sáng Nhè");
            return known;
        });
    }

    private Actor actor(String login) {
        return Objects.requireNonNull(province.people().get(login)).actor();
    }

    private Attempt begun(Way way) {
        return debtor.in(() -> till.begin(debtor.clerk(), obligation, way));
    }

    private void hear(Attempt attempt, boolean paid, String reason) {
        notices.hear(new Notice(
                attempt.way(), attempt.reference(), "T" + attempt.reference(), attempt.amount(), paid, reason));
    }

    @Test
    void tellsWhatIsOwedAndHowItCameAbout() {
        assertThat(text(get(here)))
                .contains("Còn phải nộp 18.000 đ", "Mười tám nghìn đồng", "2 bản × 3 trang", "G. T. Mỷ")
                .contains("value=\"VIETQR\"", "Bộ phận Một cửa")
                .doesNotContain("Giàng", "011300001234");
        assertThat(text(get(here + "?lang=en"))).contains("18.000 đ to pay", "Eighteen thousand dong");
    }

    @Test
    void isFoundByNobodyWhoDoesNotHoldIt() {
        var key = here.substring(here.lastIndexOf('/') + 1);
        var other = (key.startsWith("0") ? "1" : "0") + key.substring(1);

        assertThat(get(here.replace(key, other))).hasStatus(404);
        assertThat(get(here.replace(key, "x"))).hasStatus(404);
        assertThat(get("/thanh-toan/H11/" + key)).hasStatus(404);
        assertThat(get(here + "/lan/XS000000000000")).hasStatus(404);
    }

    @Test
    void transfersByTheSameCodeAgain() {
        var there = location(post(here + "/lan", Map.of("way", "VIETQR")));

        assertThat(there).startsWith(here + "/lan/XS");
        assertThat(location(post(here + "/lan", Map.of("way", "VIETQR")))).isEqualTo(there);
        var reference = there.substring(there.lastIndexOf('/') + 1);
        assertThat(text(get(there)))
                .contains("Agribank", "1234567890123", "UBND XA SANG NHE", "value=\"" + reference + "\"")
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"30\">", "data-live=\"15\"");
        assertThat(post(here + "/phieu", Map.of())).hasStatus(303);
        assertThat(text(get(here + "/phieu"))).contains("Phiếu nộp tiền", reference, "/thanh-toan/");
    }

    @Test
    void tellsWhyATryFailedAndLetsOnePayAgain() {
        var attempt = begun(Way.VNPAY);
        assertThat(text(get(here))).contains("Đang chờ ngân hàng xác nhận", "value=\"VNPAY\"");
        assertThat(text(get(here + "/lan/" + attempt.reference())))
                .contains("Đang chờ ngân hàng xác nhận", "content=\"6\">", "data-live=\"3\"");

        hear(attempt, false, "51");
        assertThat(text(get(here + "/lan/" + attempt.reference())))
                .contains("Tài khoản không đủ số dư", "value=\"VIETQR\"")
                .doesNotContain("data-live=\"3\"");

        hear(attempt, true, "00");
        assertThat(text(get(here + "/lan/" + attempt.reference()))).contains("Đã nộp đủ 18.000 đ", "Biên lai XS");
    }

    @Test
    void saysThatWhatCameTooMuchComesBack() {
        var first = begun(Way.VNPAY);
        var second = begun(Way.VIETQR);
        hear(first, true, "00");
        hear(second, true, "00");

        assertThat(text(get(here)))
                .contains("Đã nộp đủ 18.000 đ", "Cơ quan đã nhận thừa 18.000 đ")
                .doesNotContain("value=\"VIETQR\"");
    }

    @Test
    void lookingChangesNothing() {
        var attempt = begun(Way.VNPAY);

        get(here + "/lan/" + attempt.reference() + "?vnp_ResponseCode=00&vnp_TransactionStatus=00&vnp_Amount=1800000");

        assertThat(debtor.standing().received()).isEqualTo(Money.ZERO);
    }

    @Test
    void refusesAWayThatIsClosedAndAnythingOncePaid() {
        assertThat(post(here + "/lan", Map.of("way", "CASH"))).hasStatus(404);
        assertThat(post(here + "/lan", Map.of())).hasStatus(404);
        hear(begun(Way.VNPAY), true, "00");

        assertThat(post(here + "/lan", Map.of("way", "VIETQR"))).hasStatus(422);
        assertThat(text(get(here + "/phieu"))).contains("Đã nộp");
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> typed) {
        var request = browser.post().uri(address);
        typed.forEach(request::param);
        return request.exchange();
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
