package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;

/// What strangers do without signing in: follow a case, check a paper.
@HouseTest
class PublicPagesJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    private SangNhe office;

    @Autowired
    void open(ApplicationContext program) {
        office = new SangNhe(program);
    }

    @Test
    void followsACaseByCodeAndPhone() {
        var accepted = office.accepted(SangNhe.sung());
        var page = browser.open(Look.PHONE, "/tra-cuu");
        see(page, "tra-cuu");

        page.getByLabel("Mã hồ sơ").fill(String.valueOf(accepted.code()));
        page.getByLabel("4 số cuối").fill("5678");
        button(page, "Tra cứu").click();

        assertThat(page.getByRole(AriaRole.HEADING).first().textContent()).isEqualTo("Đang giải quyết");
        see(page, "theo-doi");
    }

    @Test
    void checksAPaperAndItsFile() {
        var issued = office.issued(SangNhe.sung());
        var address = "/kiem-tra/" + issued.code() + "?k=" + issued.key();
        var page = browser.open(Look.PHONE, "/kiem-tra");
        see(page, "kiem-tra");
        page.navigate(address);
        assertThat(page.getByRole(AriaRole.HEADING).first().textContent()).isEqualTo("Giấy này do cơ quan cấp");
        see(page, "kiem-tra-giay");

        page.getByLabel("Tệp PDF cần kiểm tra").setInputFiles(Path.of("pom.xml"));
        button(page, "Kiểm tra tệp").click();

        assertThat(page.getByRole(AriaRole.ALERT).first().textContent()).contains("Hãy chọn một tệp PDF");
        see(page, "kiem-tra-tep-sai");
    }

    @Test
    void hidesNothingFromAnybody() {
        var issued = office.issued(SangNhe.sung());
        for (var path : new String[] {
            "/tra-cuu",
            "/theo-doi/" + issued.code() + "?k=" + issued.key(),
            "/theo-doi/" + issued.code() + "?k=0",
            "/kiem-tra",
            "/kiem-tra/" + issued.code() + "?k=" + issued.key(),
            "/kiem-tra/" + issued.code() + "?k=0"
        }) {
            var desk = browser.open(Look.DESK.inEnglish(), path);
            Browser.axe(desk);
            Browser.screenshot(desk, "public-" + path.split("[/?]")[1] + "-" + (path.endsWith("=0") ? "wrong" : path.length()) + "-desk");
            var narrow = browser.open(Look.NARROW, path);
            Browser.axe(narrow);
            Browser.fits(narrow);
        }
    }

    private static void see(Page page, String name) {
        Browser.fits(page);
        Browser.screenshot(page, "public-" + name + "-phone");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
