package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;

/// An administrator makes a token for another system, and ends it.
@HouseTest
class TokenJourney {

    private static final Look POCKET = new Look(390, "vi", true);

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeEach
    void found(@Autowired DemoProvince province) {
        province.found();
    }

    @Test
    void aCommuneMakesATokenAndEndsItOnAPhone() {
        var page = Province.signIn(browser, POCKET, "quantri.sangnhe");
        page.navigate("/office/tokens");
        Province.follow(page, "Cấp khóa mới");
        Province.look(page, "tokens-1-form-phone");
        Province.press(page, "Cấp khóa");
        Province.look(page, "tokens-2-refused-phone");
        page.getByLabel("Tên của hệ thống").fill("Cổng dịch vụ công của tỉnh");
        page.getByLabel("Tra cứu hồ sơ").check();
        Province.press(page, "Cấp khóa");
        Province.look(page, "tokens-3-once-phone");
        assertThat(page.getByLabel("Khóa API").inputValue()).startsWith("xaso_");
        page.getByLabel("Khóa API").focus();
        assertThat(page.evaluate("document.getElementById('token').selectionEnd"))
                .isEqualTo(48);
        Province.follow(page, "Tôi đã chép khóa");
        Province.look(page, "tokens-4-one-phone");
        Province.press(page, "Thu hồi khóa");
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)
                        .textContent())
                .contains("Không khôi phục được");
        Province.press(page, "Thu hồi khóa");
        page.waitForSelector("text=Đã thu hồi");
        page.navigate("/office/tokens");
        Province.look(page, "tokens-5-list-phone");
    }

    @Test
    void theProvinceChoosesUnitsInEnglishAndWithoutScripts() {
        var page = Province.signIn(browser, Look.DESK.inEnglish().withoutScripts(), "quantri.tinh");
        page.navigate("/office/tokens/new");
        page.getByLabel("Name of the system").fill("Provincial portal");
        page.getByLabel("Follow cases").check();
        page.getByText("Choose units").click();
        page.locator("[name=units]").nth(1).check();
        page.locator("[name=units]").nth(2).check();
        page.locator("#until")
                .fill(java.time.LocalDate.now(vn.xaso.kernel.OfficeClock.ZONE)
                        .plusDays(5)
                        .toString());
        Browser.screenshot(page, "office-tokens-6-form-desk-en");
        Province.press(page, "Make the token");
        Browser.screenshot(page, "office-tokens-7-once-desk-en");
        assertThat(page.getByLabel("Token", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                        .inputValue())
                .startsWith("xaso_");
        page.navigate("/office/tokens");
        Browser.screenshot(page, "office-tokens-8-list-desk-en");
        page.navigate("/office");
        Browser.screenshot(page, "office-tokens-9-work-desk-en");
        assertThat(page.locator("main").innerText()).contains("API tokens that end soon");
    }
}
