package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Ids;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.Way;
import vn.xaso.payments.reconciliation.ReconcilingOffice;

/// Somebody scans a code with a phone at the play bank; the cashier brings the statement of the account, the payment is
/// found, and what does not fit is assigned by hand.
@HouseTest
class ReconciliationJourney {

    private static final String BANK = "/trinh-dien/ngan-hang";

    @RegisterExtension
    final Browser browser = new Browser();

    private ReconcilingOffice office;
    private Debtor debtor;
    private UUID obligation;
    private Attempt attempt;

    @BeforeEach
    void somebodyOwes(@Autowired ApplicationContext program) {
        office = new ReconcilingOffice(program);
        debtor = office.debtor();
        obligation = debtor.owes();
        attempt = office.begins(debtor, obligation, Way.VIETQR);
    }

    @Test
    void aTransferIsFoundOnTheStatement() {
        var other = office.debtor();
        other.owes();
        var strange = "nop phi " + Ids.next();
        var phone = browser.open(Look.TOUCH, BANK);
        Province.look(phone, "bank-1-hall");
        transfer(phone, attempt.reference().toLowerCase(java.util.Locale.ROOT) + " Giang Thi My chuyen", "18000");
        transfer(phone, strange, "18000");
        Province.look(phone, "bank-2-transferred");
        Province.look(browser.open(Look.DESK.inEnglish(), BANK), "bank-2-english");
        Download statement = phone.waitForDownload(
                () -> phone.locator("a[href*='/sao-ke']", new Page.LocatorOptions().setHasText("XLSX"))
                        .first()
                        .click());

        var cashier = Province.signIn(browser, Look.DESK, "motcua.sangnhe");
        cashier.navigate("/office/payments/reconciliation/statements");
        Province.look(cashier, "reconciliation-1-files");
        Province.press(cashier, "Xem trước");
        assertThat(main(cashier)).contains("Hãy chọn tệp sao kê.");
        cashier.locator("#statement").setInputFiles(renamed(statement));
        Province.press(cashier, "Xem trước");
        cashier.waitForURL("**/office/payments/reconciliation/statements/*");
        assertThat(main(cashier)).contains(strange, "Mới xem, chưa ghi");
        Province.look(cashier, "reconciliation-2-seen");
        assertThat(debtor.standing().isSettled()).isFalse();
        Province.press(cashier, "Ghi nhận các dòng này");
        cashier.getByText("Đã ghi nhận").waitFor();
        assertThat(debtor.standing().received()).isEqualTo(Debtor.FEE);
        Province.look(cashier, "reconciliation-3-taken");

        cashier.navigate("/office");
        assertThat(main(cashier)).contains("Chênh lệch phí, lệ phí chờ xử lý");
        cashier.navigate("/office/payments/reconciliation/differences?whose=MINE&q=" + strange.substring(8));
        Province.look(cashier, "reconciliation-4-differences");
        cashier.locator("main table a").first().click();
        cashier.waitForURL("**/office/payments/reconciliation/differences/*");
        Province.look(cashier, "reconciliation-5-difference");
        cashier.locator("tbody form button").first().focus();
        cashier.keyboard().press("Enter");
        cashier.getByText("Đã gán").first().waitFor();
        Province.look(cashier, "reconciliation-6-assigned");

        cashier.navigate("/office/payments/reconciliation");
        assertThat(main(cashier)).contains("Chuyển khoản VietQR", attempt.reference());
        Province.look(cashier, "reconciliation-7-sums");
        var leader = Province.signIn(browser, Look.TOUCH.inEnglish(), "chutich.sangnhe");
        leader.navigate("/office/payments/reconciliation");
        Province.look(leader, "reconciliation-8-english");
        leader.navigate("/office/payments/reconciliation/differences?whose=ALL");
        Province.look(leader, "reconciliation-9-english");
    }

    @Test
    void thePageWherePeoplePayFitsEverybody() {
        var bank = new vn.xaso.playbank.PlayBank(
                office.program,
                office.program.getBean(org.springframework.test.web.servlet.assertj.MockMvcTester.class));
        var begun = bank.arrive(debtor, obligation);
        var phone = browser.open(Look.TOUCH, BANK + "/tra?ma=" + begun.reference());
        phone.locator("summary").click();
        Province.look(phone, "bank-3-pay");
        Province.look(browser.open(Look.DESK.inEnglish(), BANK + "/tra?ma=" + begun.reference()), "bank-3-english");

        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Trả tiền, mất tin báo"))
                .tap();
        phone.waitForURL("**" + BANK + "/xong**");

        assertThat(main(phone)).contains("Đã trả", "Chương trình sẽ tự hỏi ngân hàng");
        Province.look(phone, "bank-4-done");
    }

    private static void transfer(Page phone, String words, String amount) {
        phone.locator("#code").fill(words);
        phone.locator("#amount").fill(amount);
        Province.press(phone, "Chuyển khoản");
        phone.getByText(words).last().waitFor();
    }

    /// The browser keeps a download under a name without an ending.
    private static java.nio.file.Path renamed(Download download) {
        var named = java.nio.file.Path.of("target", "journey-" + Ids.next() + ".xlsx")
                .toAbsolutePath();
        download.saveAs(named);
        return named;
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }
}
