package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.OfficeClock;

/// The province designs a report and asks for it, a commune fills it in, its leader signs, its clerk sends it, and the
/// province puts together what came.
@HouseTest
class ReportJourney {

    private final String name = "Báo cáo rà soát nhà tạm " + UUID.randomUUID().toString().substring(0, 8);

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private DemoProvince province;

    @BeforeEach
    void found() {
        province.found();
    }

    @Test
    void aReportGoesFromTheDrawingBoardToTheSum() {
        var tinh = Province.signIn(browser, Look.DESK, "quantri.tinh");
        layDown(tinh);
        design(tinh);
        publish(tinh);
        ask(tinh);

        var xa = Province.signIn(browser, Look.PHONE, "hotich.sangnhe");
        fill(xa);
        var report = xa.url();
        sign(report);
        send(report);

        take(tinh);
    }

    private void layDown(Page page) {
        page.navigate("/office/report-duties");
        page.locator("summary", new Page.LocatorOptions().setHasText("Lập chế độ báo cáo mới")).click();
        Province.press(page, "Lập chế độ");
        assertThat(page.locator(".error-summary").innerText()).isNotBlank();
        page.locator("#name").fill(name);
        page.locator("#basis").fill("Công văn 45/UBND-KGVX");
        page.locator("#kind").selectOption("AD_HOC");
        Province.look(page, "reports-1-duty");
        Province.press(page, "Lập chế độ");
        page.waitForURL("**/office/report-duties/*");
    }

    private static void design(Page page) {
        Province.press(page, "Thiết kế biểu mẫu");
        page.waitForURL("**/office/report-forms/*");
        page.locator("#title-vi").fill("Nhà tạm, nhà dột nát");
        Province.press(page, "Thêm bảng");
        page.waitForURL("**/tables/1");
        column(page, "Tổng số nhà", "NUMBER", "");
        column(page, "Đã sửa xong", "NUMBER", "");
        column(page, "Còn lại", "FORMULA", "c1 - c9");
        page.locator("#n1-vi").fill("Hộ nghèo");
        page.locator("#n2-vi").fill("Hộ cận nghèo");
        Province.press(page, "Lưu các dòng");
        Province.look(page, "reports-2-table");
    }

    private static void column(Page page, String words, String kind, String formula) {
        page.locator("summary", new Page.LocatorOptions().setHasText("Thêm cột")).click();
        page.locator("#c0-vi").fill(words);
        page.locator("#c0-kind").selectOption(kind);
        if (!formula.isEmpty()) {
            page.locator("#c0-formula").fill(formula);
        }
        Province.press(page, "Thêm cột");
    }

    /// The formula points to a column that is not there: the drawing board says so, and it is mended.
    private static void publish(Page page) {
        page.navigate(page.url().replaceAll("/tables/.*", ""));
        assertThat(page.locator("main").innerText()).contains("chỉ tới ô không có trong biểu");
        Province.look(page, "reports-3-form");
        page.navigate(page.url() + "/tables/1");
        page.locator("summary", new Page.LocatorOptions().setHasText("c3. Còn lại")).click();
        page.locator("#c3-formula").fill("c1 - c2");
        page.locator("form[action$='/columns/3'] button").click();
        page.navigate(page.url().replaceAll("/tables/.*", ""));
        Province.press(page, "Ban hành biểu"); // asks once more
        Province.press(page, "Ban hành biểu");
        page.waitForCondition(() -> page.locator("main").innerText().contains("Đã ban hành"));
    }

    private void ask(Page page) {
        Province.follow(page, name);
        var today = LocalDate.now(OfficeClock.ZONE);
        page.locator("#first").fill(today.minusDays(20).toString());
        page.locator("#last").fill(today.toString());
        page.locator("#dueOn").fill(today.plusDays(5).toString());
        page.locator("form[action$='/rounds'] button").last().click();
        page.waitForURL("**/office/report-rounds/*");
        Province.look(page, "reports-4-round");
    }

    private void fill(Page page) {
        page.navigate("/office/reports");
        page.locator("tr", new Page.LocatorOptions().setHasText(name)).locator("button").click();
        page.waitForURL("**/office/reports/*");
        Province.look(page, "reports-5-report");
        Province.follow(page, "Nhà tạm, nhà dột nát");
        Province.look(page, "reports-6-entry");
        Province.follow(page, "Nhập từng dòng một");
        page.getByLabel("Hộ nghèo – Tổng số nhà").fill("1.024");
        page.getByLabel("Hộ nghèo – Đã sửa xong").fill("1.000");
        Province.look(page, "reports-7-row");
        Province.press(page, "Lưu, sang dòng sau");
        page.getByLabel("Hộ cận nghèo – Tổng số nhà").fill("bảy");
        page.getByLabel("Hộ cận nghèo – Đã sửa xong").fill("3");
        Province.press(page, "Lưu");
        assertThat(page.locator("main").innerText()).contains("“bảy” không phải là số");
        page.locator(".report-problems a").first().click();
        assertThat(page.getByLabel("Hộ cận nghèo – Tổng số nhà").inputValue()).isEqualTo("bảy");
        page.getByLabel("Hộ cận nghèo – Tổng số nhà").fill("7");
        page.waitForCondition(() -> page.locator("main").innerText().contains("Đã tự lưu"));
        assertThat(page.locator("[data-cell='B1.d2c3']").innerText()).isEqualTo("4");
        Province.press(page, "Lưu và về trang báo cáo");
        Province.press(page, "Trình lãnh đạo ký");
        assertThat(page.locator("main").innerText()).contains("Chờ ký");
    }

    private void sign(String report) {
        var leader = Province.signIn(browser, Look.PHONE, "chutich.sangnhe");
        leader.navigate(report);
        leader.locator("#SIGN-pin").fill("111222");
        Province.press(leader, "Duyệt và ký số");
        assertThat(leader.locator(".error-summary").innerText()).isNotBlank();
        leader.locator("#SIGN-pin").fill(Province.PIN);
        Province.press(leader, "Duyệt và ký số");
        assertThat(leader.locator("main").innerText()).contains("Chờ gửi");
    }

    private void send(String report) {
        var clerk = Province.signIn(browser, Look.DESK, "vanthu.sangnhe");
        clerk.navigate(report);
        clerk.locator("#SEND-number").fill("128");
        clerk.locator("#SEND-pin").fill(Province.PIN);
        Province.press(clerk, "Cấp số, đóng dấu và gửi");
        assertThat(clerk.locator("main").innerText()).contains("128/BC-UBND");
        Province.look(clerk, "reports-8-sent");
    }

    private static void take(Page page) {
        page.reload();
        Province.follow(page, "Xã Sáng Nhè");
        Province.look(page, "reports-9-read");
        Province.press(page, "Nhận báo cáo");
        assertThat(page.locator("main").innerText()).contains("Đã nhận");
        page.navigate(page.url().replaceAll("/units/.*", "/aggregate"));
        assertThat(page.locator("table").innerText()).contains("1.024").contains("24");
        Province.look(page, "reports-10-sum");
    }
}
