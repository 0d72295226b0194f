package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.Demand;
import vn.xaso.payments.Payments;

/// The cashier's day: take cash by keyboard, give back, close the drawer, take it to the treasury.
@HouseTest
class TillJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private DemoProvince province;

    @Autowired
    private Payments payments;

    @Autowired
    private TransactionTemplate transaction;

    private String code = "";
    private UUID due = new UUID(0, 0);

    @BeforeEach
    void somebodyOwes() {
        province.found();
        code = owes();
    }

    /// A case that nobody else has in the same list.
    private String owes() {
        Actor clerk =
                Objects.requireNonNull(province.people().get("motcua.sangnhe")).actor();
        var fresh = "H11.45.05-261124-%07d".formatted(Ids.next().hashCode() & 0xF_FFFF);
        var lines = java.util.List.of(
                new Demand.Line(
                        "Phí chứng thực bản sao từ bản chính", "FEE", new Money(18_000), "6 trang × 2.000 đ + …"),
                new Demand.Line("Lệ phí cấp bản sao trích lục hộ tịch", "CHARGE", new Money(8_000), "1 bản × 8.000 đ"));
        var payer = new Demand.Payer("Giàng Thị Mỷ", "011300001234", "Bản Nậm Chua, xã Sáng Nhè");
        due = UnitScope.of(clerk.unit())
                .call(() -> Objects.requireNonNull(transaction.execute(status -> payments.demand(
                                clerk, new Demand(clerk.unit(), Ids.next(), fresh, "2.000815", payer, lines))
                        .orElseThrow())));
        return fresh;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesCashByKeyboard(boolean scripts) {
        var desk = Province.signIn(browser, scripts ? Look.DESK : Look.DESK.withoutScripts(), "motcua.sangnhe");
        desk.navigate("/office/payments");
        beIn(desk, "main input[name=q]", scripts);
        desk.keyboard().type(code.toLowerCase(java.util.Locale.ROOT));
        desk.keyboard().press("Enter");
        desk.waitForURL("**/dues/**");
        shoot(desk, "till-1-due", scripts);
        assertThat(desk.locator("main").innerText()).contains("26.000 đ", "Hai mươi sáu nghìn đồng");
        beIn(desk, "#given", scripts);
        desk.keyboard().type("50.000");
        desk.keyboard().press("Enter");
        desk.waitForURL("**receipt=**");

        assertThat(desk.locator("main").innerText()).contains("Đã thu 26.000 đ", "24.000 đ", "XS26-");
        shoot(desk, "till-2-taken", scripts);
        if (scripts) {
            assertThat(desk.evaluate("document.activeElement.textContent"))
                    .asString()
                    .contains("Mở biên lai");
        }
        desk.setViewportSize(390, 800);
        shoot(desk, "till-2-taken-phone", scripts);
    }

    /// The page puts the cursor where the cashier types; a browser without scripts is not asked whether it did.
    private static void beIn(Page desk, String field, boolean scripts) {
        if (scripts) {
            desk.waitForFunction("field => document.activeElement === document.querySelector(field)", field);
        } else {
            desk.locator(field).last().focus();
        }
    }

    @Test
    void exemptsRefusesWhatIsWrongAndGivesBack() {
        var desk = Province.signIn(browser, Look.DESK, "motcua.sangnhe");
        desk.navigate("/office/payments/dues/" + due);
        desk.getByText("Miễn, giảm phí, lệ phí").click();
        desk.getByLabel("Căn cứ").fill("Người thuộc hộ nghèo");
        desk.getByLabel("Số tiền miễn, giảm").fill("99.000");
        press(desk, "Ghi miễn, giảm");
        shoot(desk, "till-3-wrong", true);
        desk.getByLabel("Số tiền miễn, giảm").fill("8.000");
        desk.getByLabel("Giấy tờ chứng minh").fill("Giấy chứng nhận hộ nghèo 2026");
        press(desk, "Ghi miễn, giảm");
        press(desk, "Thu 18.000 đ");
        desk.navigate("/office/payments/dues/" + due);
        desk.getByText("Đề nghị hoàn tiền").click();
        desk.getByLabel("Lý do").fill("Nộp nhầm hồ sơ");
        press(desk, "Gửi lãnh đạo duyệt");
        shoot(desk, "till-4-asked", true);

        var leader = Province.signIn(browser, Look.DESK, "chutich.sangnhe");
        shoot(leader, "till-5-work", true);
        leader.navigate("/office/payments/refunds");
        shoot(leader, "till-5-refunds", true);
        Province.follow(leader, code);
        shoot(leader, "till-6-decide", true);
        press(leader, "Duyệt");
        desk.navigate("/office/payments/refunds");
        Province.follow(desk, code);
        shoot(desk, "till-7-pay-out", true);
        press(desk, "Đã trả 18.000 đ");
        shoot(desk, "till-8-done", true);
        desk.setViewportSize(390, 800);
        shoot(desk, "till-8-done-phone", true);
        desk.navigate("/office/payments/refunds?show=all");
        shoot(desk, "till-5-refunds-phone", true);
    }

    @Test
    void strikesClosesAndDeposits() {
        var desk = Province.signIn(browser, Look.DESK, "motcua.sangnhe");
        desk.navigate("/office/payments/dues/" + due);
        press(desk, "Thu 26.000 đ");
        desk.navigate("/office/payments/receipts");
        shoot(desk, "till-9-book", true);
        desk.locator("table a").first().click();
        desk.getByText("Biên lai ghi sai, hoặc tiền đã hoàn trả").click();
        shoot(desk, "till-10-strike", true);
        assertThat(desk.request().get(desk.url() + "/file").ok()).isTrue();
        desk.reload();
        shoot(desk, "till-10-signed", true);
        Province.follow(desk, "Trang kiểm tra công khai");
        assertThat(desk.locator("main").innerText()).contains("Biên lai này còn hiệu lực", "26.000 đ");
        shoot(desk, "till-10-public", true);
        desk.navigate("/office/payments/closings");
        desk.getByText("Đếm tiền").last().click();
        shoot(desk, "till-11-closing", true);
        press(desk, "Khóa quỹ");
        shoot(desk, "till-11-closing-wrong", true);
        desk.getByLabel("Lý do chênh lệch").fill("Để tiền ở ngăn kéo khác");
        press(desk, "Khóa quỹ");
        shoot(desk, "till-12-closed", true);
        desk.navigate("/office/payments/deposits");
        shoot(desk, "till-13-deposits", true);
        desk.locator("main form .button").first().click();
        desk.locator("main form .button").first().click();
        desk.waitForURL("**/deposits/*");
        shoot(desk, "till-14-deposit", true);
        desk.navigate("/office/payments/month");
        shoot(desk, "till-15-month", true);
        desk.navigate("/office/payments");
        shoot(desk, "till-0-list", true);
        desk.setViewportSize(390, 800);
        for (var page : java.util.List.of("", "/receipts", "/closings", "/deposits", "/month")) {
            desk.navigate("/office/payments" + page);
            shoot(desk, "till-phone" + page.replace('/', '-'), true);
        }
        for (var page : java.util.List.of("", "/receipts", "/refunds", "/closings", "/deposits", "/month")) {
            desk.navigate("/office/payments" + page + "?lang=en");
            shoot(desk, "till-phone-en" + page.replace('/', '-'), true);
        }
        desk.setViewportSize(1280, 800);
        desk.navigate("/office/payments/dues/" + due);
        shoot(desk, "till-1-due-en", true);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void shoot(Page page, String name, boolean scripts) {
        Browser.screenshot(page, scripts ? name : name + "-plain");
        Browser.fits(page);
        if (scripts) {
            Browser.axe(page);
        }
    }
}
