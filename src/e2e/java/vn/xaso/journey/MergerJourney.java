package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.OfficeClock;

/// The administrator of the province plans a merger, tries it without changing anything, and drops the plan.
@HouseTest
class MergerJourney {

    private static final int MONTHS_AHEAD = 3;
    private static final String NAME = "Nhập hai xã để xem thử";
    private static final String HEIR = "Xã Mới Thành Lập";

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private DemoProvince province;

    @BeforeEach
    void found() {
        province.found();
    }

    @Test
    void aPlanIsTriedAndDropped() {
        var page = Province.signIn(browser, Look.DESK, "quantri.tinh");
        page.navigate("/office/mergers");
        plan(page);
        Province.look(page, "mergers-2-empty");

        add(page, 1);
        add(page, 2);
        assertThat(main(page)).contains(HEIR);
        Province.look(page, "mergers-3-plan");

        var plan = page.url();
        Province.follow(page, "Chạy thử");
        assertThat(main(page)).contains("Trang này không thay đổi dữ liệu nào");
        Province.look(page, "mergers-4-trial");
        confirmUnseen(page);

        page.navigate(plan);
        Province.press(page, "Bỏ phương án này");
        assertThat(main(page)).doesNotContain(NAME);
    }

    private static void plan(Page page) {
        var form = page.locator("form[action='/office/mergers']");
        if (!form.isVisible()) {
            page.locator("main summary").first().click();
        }
        form.locator("button").click();
        assertThat(page.locator(".error-summary").innerText()).isNotBlank();
        Province.look(page, "mergers-1-mistakes");
        page.locator("#name").fill(NAME);
        page.locator("#basis").fill("12/NQ-HĐND");
        page.locator("#on")
                .fill(LocalDate.now(OfficeClock.ZONE).plusMonths(MONTHS_AHEAD).toString());
        page.locator("form[action='/office/mergers'] button").click();
        page.waitForURL("**/office/mergers/*");
    }

    private static void add(Page page, int unit) {
        var form = page.locator("form[action$='/units']");
        if (!form.isVisible()) {
            page.locator("summary", new Page.LocatorOptions().setHasText("Thêm một đơn vị"))
                    .click();
        }
        page.locator("#old").selectOption(new SelectOption().setIndex(unit));
        page.locator("#code").fill("99901");
        page.locator("#heir").fill(HEIR);
        form.locator("button").click();
    }

    /// The box that says the figures were looked at is not ticked: nothing is confirmed.
    private static void confirmUnseen(Page page) {
        page.navigate(page.url().replaceAll("/trial.*", "/confirmation"));
        Province.look(page, "mergers-5-confirm");
        if (page.locator("#sure").isVisible()) {
            Province.press(page, "Phê duyệt");
            assertThat(page.locator(".error-summary").innerText()).isNotBlank();
        }
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }
}
