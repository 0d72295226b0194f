package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;

/// A citizen founds a household business: rows, a rule, a commune by name; with scripts at once, without by the button.
@HouseTest
class FormsJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private DemoProvince province;

    @BeforeEach
    void found() {
        province.found();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void asksTheSameWithScriptsAndWithout(boolean scripts) {
        var look = scripts ? Look.PHONE : Look.PHONE.withoutScripts();
        var name = scripts ? "forms-phone" : "forms-plain";
        var page = browser.open(look, "/nop-ho-so/1.001612");
        CitizenJourney.signIn(page, scripts ? "011195000021" : "011195000022");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Xã Sáng Nhè"))
                .first()
                .click();
        button(page, "Bắt đầu").click();
        var form = page.url().replaceAll("\\?.*", "");

        page.navigate(form + "?phan=3");
        field(page, "office.unit").fill("sang nhe");
        button(page, "Tìm đơn vị hành chính: Xã, phường đặt trụ sở").click();
        // The choice gives way to what was chosen: there is nothing left to look at whether it is checked.
        field(page, "office.unit.~picked").first().click();
        shoot(page, name + "-unit");

        page.navigate(form + "?phan=4");
        field(page, "lines.0.name").fill("Bán tạp hóa");
        button(page, "Thêm: Ngành, nghề").click();
        field(page, "lines.1.name").fill("Quán ăn");
        shoot(page, name + "-rows");
        page.locator("button[value='up:lines.1']").click();
        page.waitForCondition(() -> "Quán ăn".equals(field(page, "lines.0.name").inputValue()));
        page.locator("button[value='remove:lines.1']").click();
        page.waitForCondition(() -> field(page, "lines.1.name").count() == 0);
        assertThat(field(page, "lines.0.name").inputValue()).isEqualTo("Quán ăn");

        page.navigate(form + "?phan=5");
        assertThat(field(page, "members.0.fullName").count()).isZero();
        page.locator("[name='form.registeredBy'][value=HOUSEHOLD]").check();
        if (!scripts) {
            button(page, "Cập nhật các câu hỏi").click();
        }
        field(page, "members.0.fullName").waitFor();
        shoot(page, name + "-opened");
        button(page, "Tiếp tục").click();
        assertThat(page.getByRole(AriaRole.ALERT).first().isVisible()).isTrue();
        shoot(page, name + "-errors");
    }

    private static Locator field(Page page, String name) {
        return page.locator("[name='form." + name + "']");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void shoot(Page page, String name) {
        Browser.screenshot(page, name);
        Browser.fits(page);
        if (!name.contains("plain")) {
            Browser.axe(page);
        }
    }
}
