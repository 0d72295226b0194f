package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.domain.CaseFile;

/// Somebody says how content he or she is, without signing in; the office reads it.
@HouseTest
class RatingJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    private SangNhe office;

    @Autowired
    void open(ApplicationContext program) {
        office = new SangNhe(program);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ratesTheServiceOnAPhoneByKeyboard(boolean scripts) {
        var done = office.issued(SangNhe.sung());
        var page = browser.open(scripts ? Look.PHONE : Look.PHONE.withoutScripts(), "/tra-cuu");
        page.getByLabel("Mã hồ sơ").fill(String.valueOf(done.code()));
        page.getByLabel("4 số cuối").fill("5678");
        press(page, "Tra cứu");
        shoot(page, "rating-1-ask", scripts);

        press(page, "Gửi đánh giá");
        assertThat(page.getByRole(AriaRole.ALERT).first().textContent()).contains("Hãy chọn một trong năm mức");
        shoot(page, "rating-2-none", scripts);
        page.locator("#danh-gia").focus();
        page.keyboard().press("Space");
        for (int step = 1; step < 4; step++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Tab");
        page.keyboard().type("Cán bộ hướng dẫn tận tình.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**/theo-doi/**#phuc-vu");

        assertThat(page.locator("#phuc-vu").innerText()).contains("Bạn đã đánh giá: Hài lòng");
        shoot(page, "rating-3-given", scripts);
        page.locator("#phuc-vu summary").click();
        shoot(page, "rating-4-change", scripts);
    }

    @Test
    void theOfficeReadsWhatWasSaid() {
        var done = office.issued(SangNhe.sung());
        rate(done);
        var desk = Province.signIn(browser, Look.DESK, "motcua.sangnhe");
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đánh giá của người dân"))
                .first()
                .click();
        assertThat(desk.locator("main").innerText()).contains(String.valueOf(done.code()), "Tôi rất vừa ý");
        shoot(desk, "rating-5-list-desk", true);
        Province.follow(desk, String.valueOf(done.code()));
        assertThat(desk.locator("main").innerText()).contains("Đánh giá của người nộp", "Tôi rất vừa ý");
        shoot(desk, "rating-6-case-desk", true);
        desk.setViewportSize(390, 800);
        shoot(desk, "rating-6-case-phone", true);
        desk.navigate("/office/ratings");
        shoot(desk, "rating-5-list-phone", true);
        desk.setViewportSize(320, 700);
        Browser.fits(desk);
    }

    private void rate(CaseFile done) {
        var page = browser.open(Look.DESK.inEnglish(), "/theo-doi/" + done.code() + "?k=" + done.key());
        shoot(page, "rating-1-ask-desk", true);
        page.getByLabel("Very satisfied").check();
        page.getByLabel("Your comment").fill("Tôi rất vừa ý");
        press(page, "Send the rating");
        shoot(page, "rating-3-given-desk", true);
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
