package vn.xaso.payments.till.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import vn.xaso.payments.Debtor;
import vn.xaso.payments.Payments;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.domain.ReceiptBook;
import vn.xaso.payments.domain.RefundBook;

/// The cashier scans a code, takes the money and hands over the receipt.
@HouseTest
class TillPagesTest {

    private static final String HERE = "/office/payments";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private Payments payments;

    @Autowired
    private ReceiptBook receipts;

    @Autowired
    private RefundBook refunds;

    @Autowired
    private TransactionTemplate transaction;

    private Actor clerk;
    private Debtor debtor;
    private UUID id;

    @BeforeEach
    void somebodyOwes() {
        province.found();
        clerk = person("motcua.sangnhe");
        debtor = Debtor.of(clerk, transaction, payments);
        id = debtor.owes();
    }

    private Actor person(String login) {
        return Objects.requireNonNull(province.people().get(login)).actor();
    }

    private MvcTestResult get(Actor actor, String address) {
        return browser.get()
                .uri(java.net.URI.create(address))
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
    }

    private MvcTestResult post(String address, String... values) {
        return post(clerk, address, values);
    }

    private MvcTestResult post(Actor actor, String address, String... values) {
        var request = browser.post().uri(address).requestAttr(Actor.class.getName(), actor);
        for (int i = 0; i < values.length; i += 2) {
            request = request.param(values[i], values[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String due() {
        return HERE + "/dues/" + id;
    }

    private MvcTestResult take(String given) {
        return post(due() + "/cash", "seen", "18000", "version", "1", "given", given);
    }

    private Receipt receipt() {
        return debtor.in(() -> receipts.of(clerk.unit(), id)).getLast();
    }

    @Test
    void aScannedCodeLeadsToWhatIsOwed() {
        var scanned = get(clerk, HERE + "?q=http%3A%2F%2Flocalhost%2Ftheo-doi%2Fh11.45.05-261124-0000007%3Fk%3D1");

        assertThat(scanned).hasStatus(302 + 1);
        assertThat(scanned.getResponse().getHeader("Location")).startsWith(HERE + "/dues/");
        assertThat(text(get(clerk, HERE + "?q=giang%20thi%20my&state=OPEN")))
                .contains("Giàng Thị Mỷ", "18.000 đ", "Chưa nộp đủ");
        assertThat(get(person("hotich.sangnhe"), HERE)).hasStatus(404);
        assertThat(get(person("motcua.sipaphin"), due())).hasStatus(404);
    }

    @Test
    void takesTheMoneyOnceHoweverOftenItIsSent() {
        assertThat(text(get(clerk, due()))).contains("Mười tám nghìn đồng", "name=\"given\"");
        var first = take("50.000");
        var second = take("50.000");

        assertThat(first).hasStatus(303);
        assertThat(second.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
        assertThat(debtor.in(() -> receipts.of(clerk.unit(), id))).hasSize(1);
        var page = text(get(clerk, Objects.requireNonNull(first.getResponse().getHeader("Location"))));
        assertThat(page).contains("Đã thu 18.000 đ", receipt().told(), "32.000 đ", "Thu 18.000 đ vào két tiền mặt");
        assertThat(get(clerk, HERE + "/receipts/" + receipt().told() + "/file")).hasStatus(200);
    }

    @Test
    void whatTheCashierSawMustStillBeSo() {
        assertThat(post(due() + "/cash", "seen", "17000", "version", "1")).hasStatus(409);
        assertThat(post(due() + "/cash", "seen", "18000", "version", "2")).hasStatus(409);
        assertThat(text(take("10.000"))).contains("không ít hơn 18.000 đ", "value=\"10.000\"");
        assertThat(debtor.standing().isSettled()).isFalse();
    }

    @Test
    void exemptsWithAGroundAndKeepsWhatWasTyped() {
        var wrong = post(due() + "/exemptions", "exempt-amount", "99.000", "exempt-ground", "Hộ nghèo");
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("value=\"99.000\"", "không quá 18.000 đ");
        assertThat(text(post(due() + "/exemptions", "exempt-amount", "8000"))).contains("exempt-ground-error");

        assertThat(post(
                        due() + "/exemptions",
                        "exempt-amount",
                        "8.000",
                        "exempt-ground",
                        "Hộ nghèo",
                        "exempt-proof",
                        "Giấy 12"))
                .hasStatus(303);
        assertThat(text(get(clerk, due()))).contains("10.000 đ", "Hộ nghèo (giấy tờ: Giấy 12)");
    }

    @Test
    void theBookHoldsEveryNumberAndTheOneWhoHoldsThePaperReadsIt() {
        take("");
        var wrong = receipt();
        var page = HERE + "/receipts/" + wrong.told();
        assertThat(text(get(clerk, page))).contains(wrong.told(), "18.000 đ", "Hủy biên lai");
        assertThat(text(post(page + "/strikes", "then", "none", "reason", "Nhầm")))
                .contains("chưa hoàn trả");
        assertThat(post(page + "/strikes", "then", "replace", "reason", "Sai tên", "payer", "Giàng Thị Mỵ"))
                .hasStatus(303);
        assertThat(text(get(clerk, page))).contains("Đã hủy", "Sai tên");

        assertThat(text(get(clerk, HERE + "/receipts")))
                .contains(wrong.told(), receipt().told());
        assertThat(get(clerk, HERE + "/receipts/register?form=CSV")).hasStatus(200);
        assertThat(get(clerk, HERE + "/register?form=CSV")).hasStatus(200);
        get(clerk, page + "/file");
        assertThat(text(browser.get().uri(wrong.href()).exchange())).contains("đã bị hủy", "Sai tên");
        assertThat(browser.get().uri(wrong.href() + "0").exchange()).hasStatus(404);
        assertThat(browser.get().uri("/bien-lai/" + wrong.told()).exchange()).hasStatus(404);
    }

    @Test
    void asksForARefund() {
        take("");
        var wrong = post(due() + "/refunds", "refund-amount", "19000", "refund-reason", "", "refund-source", "REVENUE");
        assertThat(text(wrong)).contains("refund-amount-error", "refund-reason-error");
        assertThat(post(due() + "/refunds", "refund-amount", "18000", "refund-reason", "Nộp nhầm"))
                .hasStatus(303);
        assertThat(text(get(clerk, due()))).contains("Nộp nhầm", "Chờ duyệt");
    }

    @Test
    void aLeaderDecidesARefundAndTheCashierPaysItOut() {
        take("");
        post(due() + "/refunds", "refund-amount", "18000", "refund-reason", "Nộp nhầm");
        var refund = debtor.in(() -> refunds.of(clerk.unit(), id)).getLast();
        var page = HERE + "/refunds/" + refund.id();
        var leader = person("chutich.sangnhe");

        assertThat(text(get(leader, HERE + "/refunds"))).contains("Nộp nhầm", "Chờ duyệt");
        assertThat(text(post(leader, page + "/decisions", "version", "1", "approved", "no")))
                .contains("words-error");
        assertThat(post(leader, page + "/decisions", "version", "1", "approved", "yes"))
                .hasStatus(303);
        assertThat(text(post(clerk, page + "/payouts", "version", "2", "way", "VIETQR")))
                .contains("to-error");
        assertThat(text(post(clerk, page + "/payouts", "version", "2", "way", "VIETQR", "to", "Agribank 1")))
                .contains("còn trong két");
        assertThat(post(clerk, page + "/payouts", "version", "2", "way", "CASH"))
                .hasStatus(303);
        assertThat(text(get(clerk, page))).contains("Đã trả", "HT");
        assertThat(get(clerk, page + "/paper")).hasStatus(200);
        var struck = HERE + "/receipts/" + receipt().told() + "/strikes";
        assertThat(post(struck, "then", "none", "reason", "Đã hoàn trả")).hasStatus(303);
    }
}
