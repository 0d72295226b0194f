package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.demo.DemoProvince;
import vn.xaso.identity.domain.Accounts;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.application.AccountDesk;
import vn.xaso.payments.application.NoticeDesk;
import vn.xaso.payments.domain.Notice;
import vn.xaso.payments.domain.Way;

/// An official asks for a fee by keyboard; the citizen pays it on a phone by the link, with scripts and without; the
/// case goes on by itself.
@HouseTest
class PayJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private DemoProvince province;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private NoticeDesk notices;

    @Autowired
    private Accounts people;

    @Autowired
    private CaseFiles cases;

    private SangNhe office;
    private CaseFile assigned;

    @BeforeEach
    void aCaseIsInHand(@Autowired ApplicationContext program) {
        office = new SangNhe(program);
        assigned = office.assigned(SangNhe.named("Sùng Thị Dủ"));
        var head =
                Objects.requireNonNull(province.people().get("quantri.sangnhe")).actor();
        UnitScope.of(head.unit()).run(() -> {
            int known = accounts.accounts(head).size();
            accounts.set(head, known, "970405", "1234567890123", "UBND xã Sáng Nhè");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isAskedByKeyboardAndPaidOnAPhone(boolean scripts) {
        var name = scripts ? "pay" : "pay-plain";
        var link = askByKeyboard(name);

        var citizen = browser.open(scripts ? Look.TOUCH : Look.TOUCH.withoutScripts(), path(link));
        see(citizen, name + "-4-link", scripts);
        assertThat(main(citizen)).contains("Còn phải nộp 8.000 đ", "Tám nghìn đồng");
        citizen.locator("button[value=VNPAY]").click();
        citizen.waitForURL("**/trinh-dien/ngan-hang/**");
        citizen.locator("button[value=CANCEL]").click();
        citizen.navigate(path(link));
        assertThat(main(citizen)).contains("Còn phải nộp 8.000 đ");
        citizen.locator("button[value=VNPAY]").click();
        citizen.waitForURL("**/trinh-dien/ngan-hang/**");
        citizen.locator("button[value=PAY]").click();
        waitForState(CaseState.IN_REVIEW);
        citizen.navigate(path(link));
        assertThat(main(citizen)).contains("Đã nộp đủ 8.000 đ", "Biên lai XS");
        citizen.locator("summary").last().click();
        assertThat(main(citizen)).contains("Bạn đã hủy lần nộp này");
        see(citizen, name + "-6-paid", scripts);

        var officer = Province.signIn(browser, Look.DESK, "hotich.sangnhe");
        officer.navigate("/office/cases/" + assigned.id());
        Province.look(officer, name + "-7-case");
        assertThat(main(officer)).contains("Đã nộp", "Biên lai XS");
    }

    @Test
    void isTransferredByTheSquareCode() {
        var link = askByKeyboard("pay-transfer");
        var citizen = browser.open(Look.TOUCH, path(link));
        citizen.locator("button[value=VIETQR]").click();
        citizen.waitForURL("**/lan/XS*");
        Province.look(citizen, "pay-transfer-4-code");
        var reference = citizen.url().replaceAll(".*/lan/(XS\\w+).*", "$1");
        var slip = browser.open(Look.DESK, path(link) + "/phieu");
        Province.look(slip, "pay-transfer-5-slip");
        var english = browser.open(Look.TOUCH.inEnglish(), path(link));
        Province.look(english, "pay-transfer-6-english");

        notices.hear(new Notice(Way.VIETQR, reference, "FT" + reference, new Money(8_000), true, ""));

        citizen.getByText("Đã nộp đủ 8.000 đ").waitFor();
        Province.look(citizen, "pay-transfer-7-paid");
    }

    @Test
    void isPaidFromTheOwnCase() {
        var citizen = browser.open(Look.TOUCH, "/dang-nhap");
        CitizenJourney.signIn(citizen, "011195000077");
        var account = people.findByPersonalId("011195000077").orElseThrow();
        var one = SangNhe.named("Sùng Thị Dủ");
        assigned = office.assigned(new Applicant(
                account.id(), one.name(), "011195000077", one.born(), one.phone(), one.email(), one.address()));
        askByKeyboard("pay-own");

        citizen.navigate("/ho-so/" + assigned.id());
        Province.look(citizen, "pay-own-4-case");
        Province.follow(citizen, "Nộp 8.000 đ");
        citizen.locator("button[value=VNPAY]").click();
        citizen.waitForURL("**/trinh-dien/ngan-hang/**");
        citizen.locator("button[value=PAY]").click();
        waitForState(CaseState.IN_REVIEW);
        citizen.navigate("/ho-so/" + assigned.id() + "?lang=en");
        Province.look(citizen, "pay-own-5-paid");
        assertThat(main(citizen)).contains("Paid", "Receipt XS");
        var follower = browser.open(Look.TOUCH.inEnglish(), "/theo-doi/" + assigned.code() + "?k=" + assigned.key());
        Province.look(follower, "pay-own-6-follow");
    }

    @Test
    void theAccountIsSetByTheAdministrator() {
        var head = Province.signIn(browser, Look.DESK, "quantri.sangnhe");
        head.navigate("/office/receiving-account");
        head.locator("#number").fill("12");
        Province.press(head, "Lưu tài khoản");
        Province.press(head, "Lưu tài khoản");
        assertThat(main(head)).contains("Số tài khoản gồm 6 đến 19");
        Province.look(head, "pay-account");
    }

    /// @return the link that the office gives to the payer
    private String askByKeyboard(String name) {
        var officer = Province.signIn(browser, Look.DESK, "hotich.sangnhe");
        officer.navigate("/office/cases/" + assigned.id());
        officer.locator("a[href$='/payment-requests/new']").focus();
        officer.keyboard().press("Enter");
        officer.waitForURL("**/payment-requests/new");
        Province.look(officer, name + "-1-ask");
        officer.locator("#units-0").focus();
        officer.keyboard().press("Tab");
        officer.keyboard().type("8.000");
        officer.keyboard().press("Tab");
        officer.keyboard().type("Nghị quyết của Hội đồng nhân dân tỉnh");
        officer.getByText("Tám nghìn đồng").waitFor();
        Province.look(officer, name + "-2-counted");
        officer.locator("#note").focus();
        officer.keyboard().press("Tab");
        officer.keyboard().press("Enter");
        officer.waitForURL("**/office/cases/" + assigned.id());
        Province.look(officer, name + "-3-asked");
        return officer.locator("#pay-link-0").inputValue();
    }

    /// axe is a script itself.
    private static void see(Page page, String name, boolean scripts) {
        if (scripts) {
            Province.look(page, name);
        } else {
            Browser.fits(page);
            Browser.screenshot(page, "office-" + name);
        }
    }

    private void waitForState(CaseState wanted) {
        for (int i = 0; i < 50 && now() != wanted; i++) {
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000L);
        }
        assertThat(now()).isEqualTo(wanted);
    }

    private CaseState now() {
        return office.in(
                assigned, () -> cases.get(assigned.unit(), assigned.id()).state());
    }

    private static String path(String link) {
        return link.substring(link.indexOf("/thanh-toan/"));
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }
}
