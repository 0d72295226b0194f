package vn.xaso.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// What every journey through the offices of the demonstration does.
final class Province {

    static final String PASSWORD = "dien-bien-2026";
    static final String PIN = "246810";

    private Province() {}

    /// Opens the office as that official.
    static Page signIn(Browser browser, Look look, String login) {
        var page = browser.open(look, "/sign-in");
        page.locator("#login").fill(login);
        page.locator("#password").fill(PASSWORD);
        page.locator("main button, form button").last().click();
        page.waitForURL("**/office");
        return page;
    }

    static void press(Page page, String button) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    static void follow(Page page, String link) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    static void type(Page page, String label, String text) {
        page.locator("main").getByLabel(label).first().fill(text);
    }

    /// Fits everybody, here and on the narrowest screen.
    static void look(Page page, String name) {
        Browser.axe(page);
        Browser.screenshot(page, "office-" + name);
        var size = java.util.Objects.requireNonNull(page.viewportSize());
        page.setViewportSize(320, 740);
        Browser.fits(page);
        Browser.screenshot(page, "office-" + name + "-narrow");
        page.setViewportSize(size.width, size.height);
    }
}
