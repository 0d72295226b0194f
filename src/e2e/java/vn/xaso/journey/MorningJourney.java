package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.demo.DemoProvince;

/// An officer's morning without a mouse: to the list, some cases ticked, given to a specialist, the result looked at.
@HouseTest
class MorningJourney {

    private static final int MOST_STEPS = 120;

    private final String name = "Giàng Thị Ghi " + UUID.randomUUID().toString().substring(0, 6);

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private DemoProvince province;

    private SangNhe office;

    @BeforeEach
    void found(@Autowired ApplicationContext program) {
        province.found();
        office = new SangNhe(program);
    }

    @Test
    void theHeadAssignsWithTheKeyboardAlone() {
        office.accepted(SangNhe.named(name));
        var page = Province.signIn(browser, Look.DESK, "chanhvanphong.sangnhe");

        page.keyboard().press("g");
        page.keyboard().press("h");
        page.waitForURL("**/office/cases");
        tabTo(page, "#q", "Tab");
        page.keyboard().type(name);
        assertThat(page.url()).as("typing is no shortcut").endsWith("/office/cases");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*q=.*"));

        page.keyboard().press("Alt+ArrowDown");
        assertThat(focused(page, "th[scope=row] a")).isTrue();
        tabTo(page, ".table__tick input", "Shift+Tab");
        page.keyboard().press("Space");
        tabTo(page, ".bulk-bar button:not([name])", "Shift+Tab");
        Browser.axe(page);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/case-runs/new.*"));

        tabTo(page, "#official", "Tab");
        page.keyboard().press("ArrowDown");
        tabTo(page, ".bulk-form .buttons button", "Tab");
        Browser.axe(page);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/case-runs/[0-9a-f-]{36}"));
        assertThat(page.locator("main").innerText()).contains("1 hồ sơ làm được, 0 hồ sơ không");
        Browser.axe(page);
        tabTo(page, "main form button", "Tab");
        page.keyboard().press("Enter");

        page.getByText("Đã làm xong 1 hồ sơ, 0 hồ sơ không làm được.").first().waitFor();
        Browser.axe(page);
        Browser.fits(page);
    }

    @Test
    void theKeysAreToldAndCanBeTurnedOff() {
        var page = Province.signIn(browser, Look.DESK, "hotich.sangnhe");
        page.keyboard().press("?");
        page.waitForURL("**/office/shortcuts");
        Browser.axe(page);

        tabTo(page, "#shortcuts-on", "Tab");
        page.keyboard().press("Space");
        page.locator("#main").focus();
        page.keyboard().press("g");
        page.keyboard().press("h");

        page.waitForTimeout(300);
        assertThat(page.url()).endsWith("/office/shortcuts");
    }

    @Test
    void aListIsKeptAndTheLettersOfApologyAreLookedAtWithoutScripts() {
        var page = Province.signIn(browser, Look.PHONE.withoutScripts(), "hotich.sangnhe");
        page.navigate("/office/cases?due=WEEK&order=DUE");
        page.locator(".keep-list__name").click();
        page.locator("#name").fill(name);
        Province.press(page, "Lưu danh sách");
        assertThat(page.locator("h1").innerText()).isEqualTo(name);
        Browser.fits(page);
        page.navigate("/office/case-views");
        Browser.fits(page);
        page.navigate("/office/reminders");
        Browser.fits(page);
        page.navigate("/office/apologies");
        Browser.fits(page);
    }

    /// As somebody does who has no mouse.
    private static void tabTo(Page page, String wanted, String key) {
        for (int i = 0; i < MOST_STEPS; i++) {
            page.keyboard().press(key);
            if (focused(page, wanted)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + wanted);
    }

    private static boolean focused(Page page, String wanted) {
        return (Boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", wanted);
    }
}
