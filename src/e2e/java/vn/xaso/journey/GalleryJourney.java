package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xaso.HouseTest;

/// Every component, seen by everybody: on small screens, by screen readers, without scripts, by keyboard.
@HouseTest
class GalleryJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ui/gallery",
                "/ui/gallery/form",
                "/ui/gallery/check",
                "/ui/gallery/plain",
                "/ui/gallery/faults/absent",
                "/ui/gallery/faults/refused",
                "/ui/gallery/faults/overtaken",
                "/ui/gallery/faults/broken"
            })
    void hidesNothingFromAnybody(String path) {
        var name = "gallery" + path.replace('/', '-');

        var desk = browser.open(Look.DESK, path);
        Browser.screenshot(desk, name + "-desk");
        Browser.axe(desk);

        var narrow = browser.open(Look.NARROW.inEnglish(), path);
        Browser.fits(narrow);
        Browser.axe(narrow);

        var phone = browser.open(Look.PHONE.withoutScripts(), path);
        Browser.screenshot(phone, name + "-phone");
        Browser.fits(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tra-cuu", "/thu-tuc", "/sign-in", "/ui/gallery", "/ui/gallery/form", "/ui/gallery/check"})
    void growsTheLettersForOldEyes(String path) {
        var page = browser.open(Look.NARROW.withoutScripts(), path);
        var before = letters(page);

        link(page, "A++, cỡ chữ rất lớn").click();

        assertThat(letters(page)).isGreaterThan(before * 1.3);
        Browser.fits(page);
        page.navigate(path);
        assertThat(letters(page)).as("the next page").isGreaterThan(before * 1.3);
        link(page, "A, cỡ chữ thường").click();
        assertThat(letters(page)).isEqualTo(before);
    }

    @Test
    void showsTheLargestLettersWellInBothLanguages() {
        for (var look : new Look[] {Look.DESK, Look.NARROW.inEnglish()}) {
            var page = browser.open(look, "/ui/gallery?size=largest");
            Browser.screenshot(page, "gallery-largest-" + look.width());
            Browser.fits(page);
            Browser.axe(page);
            page.navigate("/");
            Browser.fits(page);
            Browser.axe(page);
        }
    }

    @Test
    void leadsFromTheListOfErrorsToTheField() {
        var page = browser.open(Look.PHONE.withoutScripts(), "/ui/gallery/form");

        link(page, "Số định danh cá nhân phải có đủ 12 chữ số").click();

        assertThat(page.url()).endsWith("#personalId");
    }

    @Test
    void asksOnceMoreBeforeSomethingIsLost() {
        var page = browser.open(Look.DESK, "/ui/gallery");

        button(page, "Dừng giải quyết").click();

        assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("Bấm lần nữa");
        assertThat(page.url()).endsWith("/ui/gallery");
    }

    @Test
    void goesToTheSearchBoxWithOneKeyButNotWhileSomebodyTypes() {
        var page = browser.open(Look.DESK, "/ui/gallery");

        page.keyboard().press("/");
        page.keyboard().type("1/2");

        assertThat(page.getByRole(AriaRole.SEARCHBOX).first().inputValue()).isEqualTo("1/2");
    }

    @Test
    void opensTheMenuOnAPhoneWithoutScripts() {
        var page = browser.open(Look.PHONE.withoutScripts(), "/ui/gallery");

        page.getByText("Danh mục", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(link(page, "Đăng ký khai sinh").isVisible()).isTrue();
    }

    @Test
    void isLightOnASlowLine() {
        var weight = PageWeight.on(browser.page(Look.PHONE));

        var first = weight.open("/");
        var next = weight.open("/ui/gallery/form");

        assertThat(first).as("first page").isPositive().isLessThan(60_000);
        assertThat(next).as("next page").isPositive().isLessThan(14_000);
    }

    /// The size of the letters of the text, in CSS pixels.
    private static double letters(Page page) {
        return Double.parseDouble(String.valueOf(page.evaluate("parseFloat(getComputedStyle(document.querySelector('main')).fontSize)")));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
