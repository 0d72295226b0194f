package vn.xaso.payments.gateway.vnpay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Money;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.Payments;
import vn.xaso.payments.application.NoticeDesk;
import vn.xaso.payments.application.TillDesk;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.PaymentDoor;
import vn.xaso.payments.domain.Way;

/// The messages of VNPAY and what it is answered, in the order of the contract: signature, order, amount, known,
/// written.
@HouseTest
class VnpayNoticeTest {

    private static final VnpaySettings SETTINGS = new VnpaySettings(
            "https://vnpay.example.vn/paymentv2/vpcpay.html",
            "",
            "DEMO0001",
            "DUMMYSECRETDUMMYSECRETDUMMYSECRET",
            Duration.ofMinutes(15),
            Duration.ofSeconds(5));

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
    private TransactionTemplate transaction;

    private VnpayController vnpay;
    private Debtor debtor;
    private UUID obligation;
    private Attempt attempt;

    @BeforeEach
    void somebodyGoesThere() {
        province.found();
        vnpay = new VnpayController(SETTINGS, notices);
        debtor = Debtor.of(
                Objects.requireNonNull(province.people().get("motcua.sangnhe")).actor(), transaction, payments);
        obligation = debtor.owes();
        attempt = debtor.in(() -> till.begin(debtor.clerk(), obligation, Way.VNPAY));
    }

    private Map<String, String> message(String code, String amount) {
        var words = new HashMap<String, String>();
        words.put("vnp_TmnCode", "DEMO0001");
        words.put("vnp_Amount", amount);
        words.put("vnp_BankCode", "NCB");
        words.put("vnp_OrderInfo", "Thanh toan ho so");
        words.put("vnp_PayDate", "20261124091733");
        words.put("vnp_ResponseCode", code);
        words.put("vnp_TransactionStatus", code);
        words.put("vnp_TransactionNo", attempt.reference().substring(2));
        words.put("vnp_TxnRef", attempt.reference());
        return signed(words);
    }

    private static Map<String, String> signed(Map<String, String> words) {
        words.remove(VnpaySignature.HASH);
        words.put(VnpaySignature.HASH, new VnpaySignature(SETTINGS.secret()).of(words));
        return words;
    }

    private String answer(Map<String, String> words) {
        return vnpay.hear(words).getOrDefault("RspCode", "");
    }

    @Test
    void answersEachMessageWithItsCode() {
        var forged = message("00", "1800000");
        forged.put("vnp_TxnRef", "XSOTHER");
        assertThat(answer(forged)).isEqualTo("97");
        assertThat(answer(signed(forged))).isEqualTo("01");
        assertThat(answer(message("00", "1700000"))).isEqualTo("04");
        assertThat(answer(message("00", "1800050"))).isEqualTo("04");
        assertThat(debtor.standing().isSettled()).isFalse();

        assertThat(answer(message("24", "1800000"))).isEqualTo("00");
        assertThat(answer(message("24", "1800000"))).isEqualTo("02");
        assertThat(debtor.standing().isSettled()).isFalse();
        assertThat(answer(message("00", "1800000"))).isEqualTo("00");
        assertThat(answer(message("00", "1800000"))).isEqualTo("02");
        assertThat(debtor.standing().received()).isEqualTo(new Money(18_000));
    }

    @Test
    void whoHasNoContractBelievesNothing() {
        var closed = new VnpayController(
                new VnpaySettings("", "", "", "", Duration.ofMinutes(15), Duration.ofSeconds(5)), notices);
        var words = message("00", "1800000");
        words.put(VnpaySignature.HASH, new VnpaySignature(" ").of(words));

        assertThat(closed.hear(words).get("RspCode")).isEqualTo("97");
    }

    @Test
    void theWayThereIsSignedAndSaysNoMarks() {
        var door = new VnpayDoor(SETTINGS, Clock.systemUTC());
        var owed = debtor.in(() -> book.look(debtor.clerk().unit(), obligation)).orElseThrow();
        var visit = new PaymentDoor.Visit("https://dvc.example.vn/thanh-toan/xong", "203.0.113.10", "en");
        URI there = door.open(new PaymentDoor.Bill(owed.obligation(), List.of(), attempt), visit);

        var words = new HashMap<String, String>();
        Arrays.stream(there.getRawQuery().split("&"))
                .map(word -> word.split("=", 2))
                .forEach(word -> words.put(word[0], URLDecoder.decode(word[1], StandardCharsets.UTF_8)));
        assertThat(new VnpaySignature(SETTINGS.secret()).isOf(words)).isTrue();
        assertThat(words)
                .containsEntry("vnp_Amount", "1800000")
                .containsEntry("vnp_Locale", "en")
                .containsEntry("vnp_OrderInfo", "Thanh toan ho so H11.45.05-261124-0000007");
    }
}
