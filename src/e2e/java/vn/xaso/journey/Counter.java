package vn.xaso.journey;

import com.microsoft.playwright.Page;

/// What reception types when somebody asks for a confirmation of marital status.
final class Counter {

    private Counter() {}

    static void takeIn(Page page, String name, String button) {
        page.navigate("/office/reception/new/1.004873");
        fill(page, name);
        Province.press(page, button);
        page.waitForURL(java.util.regex.Pattern.compile(".*/office/cases/[0-9a-f-]{36}$"));
    }

    /// Each person under a number of his or her own: what lies in a store is not taken in again.
    static void fill(Page page, String name) {
        page.locator("#name").fill(name);
        page.locator("#personalId").fill("011301%06d".formatted(Math.floorMod(name.hashCode(), 1_000_000)));
        page.locator("#born").fill("12/05/2001");
        page.locator("#phone").fill("0912345678");
        page.locator("#address").fill("Bản Hẹ 1, xã Sáng Nhè, tỉnh Điện Biên");
        page.locator(".counter-paper input[type=checkbox]").first().check();
        fillForm(page);
    }

    /// Answers what the electronic form asks.
    static void fillForm(Page page) {
        page.locator("#form-forWhom").check();
        page.locator("#form-ethnicity").selectOption("Mông");
        page.locator("#form-nationality").fill("Việt Nam");
        page.locator("#form-residence").fill("Bản Hẹ 1, xã Sáng Nhè, tỉnh Điện Biên");
        page.locator("#form-residences-0-place").fill("Bản Hẹ 1, xã Sáng Nhè, tỉnh Điện Biên");
        page.locator("#form-residences-0-from").fill("2001");
        page.locator("#form-status").check();
        page.locator("[name='form.purpose'][value=LOAN]").check();
        page.locator("#form-copies").fill("1");
    }
}
