package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.demo.DemoProvince;

/// Who looks at figures: the province, the leader of a commune, a citizen.
@HouseTest
class BoardJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    private SangNhe office;

    @Autowired
    void open(ApplicationContext program) {
        office = new SangNhe(program);
        program.getBean(DemoProvince.class).found();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theProvinceFindsWhereACommuneLosesPoints(boolean scripts) {
        office.issued(SangNhe.sung());
        var page = Province.signIn(browser, scripts ? Look.DESK : Look.DESK.withoutScripts(), "quantri.tinh");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bảng chỉ số"))
                .first()
                .click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Chỉ số toàn tỉnh");
        look(page, "board-1-province", scripts);
        Province.follow(page, "Xếp hạng");
        Province.type(page, "Tên xã, phường", "sang nhe");
        Province.press(page, "Xem");

        assertThat(page.locator(".ranking tbody tr").count()).isEqualTo(1);
        look(page, "board-2-ranking", scripts);
        page.locator(".ranking__points a").click();

        assertThat(page.locator("h1").innerText()).contains("Xã Sáng Nhè");
        assertThat(page.locator("main").innerText()).contains("Thiếu điểm ở đâu nhiều nhất", "Tử số / Mẫu số");
        look(page, "board-3-way", scripts);
    }

    /// The checker of pages needs scripts itself.
    private static void look(Page page, String name, boolean scripts) {
        if (scripts) {
            Province.look(page, name);
        } else {
            Browser.fits(page);
        }
    }

    @Test
    void theLeaderPrintsTheQuarter() {
        office.assigned(SangNhe.sung());
        var page = Province.signIn(browser, Look.DESK, "chutich.sangnhe");
        page.navigate("/office/indicators");
        var quarter = page.locator("#period").locator("option").nth(7);
        page.locator("#period").selectOption(String.valueOf(quarter.getAttribute("value")));
        Province.press(page, "Xem");

        assertThat(page.url()).contains("period=");
        assertThat(page.locator(".page-header__lead").innerText()).startsWith("Quý");
        Province.look(page, "board-4-commune");
        page.pdf(new Page.PdfOptions()
                .setFormat("A4")
                .setPath(Path.of("target/screenshots/office-board-5-printed.pdf")));
        var files = page.getByRole(
                AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Tải cả danh sách"));
        var paper = page.waitForDownload(() -> files.getByText("Excel").click());
        assertThat(paper.suggestedFilename()).startsWith("chi-so-").endsWith(".xlsx");
    }

    @Test
    void daysAreAskedForOnlyWhereTheyAreWanted() {
        var page = Province.signIn(browser, Look.PHONE, "chutich.sangnhe");
        page.navigate("/office/indicators");
        assertThat(page.getByLabel("Từ ngày").isVisible()).isFalse();
        page.locator("#period").selectOption("days");
        assertThat(page.getByLabel("Từ ngày").isVisible()).isTrue();
        page.getByLabel("Từ ngày").fill("2026-11-20");
        page.getByLabel("Đến ngày").fill("2026-11-01");
        Province.press(page, "Xem");

        assertThat(page.getByRole(AriaRole.ALERT).first().innerText()).contains("Ngày cuối phải sau");
        assertThat(page.getByLabel("Từ ngày").inputValue()).isEqualTo("2026-11-20");
        Browser.axe(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aCitizenReadsHowTheCommuneServesOnAPhone(String language) {
        var look = language.equals("en") ? Look.PHONE.inEnglish() : Look.PHONE;
        var page = browser.open(look, "/");
        page.locator("main a[href='/cong-khai/ket-qua']").click();
        Browser.axe(page);
        Browser.fits(page);
        Browser.screenshot(page, "board-6-public-" + language);
        page.locator(".public-units a")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Xã Sáng Nhè"))
                .click();

        assertThat(page.locator("h1").innerText()).contains("Xã Sáng Nhè");
        assertThat(page.locator(".big-fact").count()).isGreaterThan(3);
        Browser.axe(page);
        Browser.fits(page);
        Browser.screenshot(page, "board-7-public-commune-" + language);
        page.setViewportSize(320, 740);
        Browser.fits(page);
    }
}
