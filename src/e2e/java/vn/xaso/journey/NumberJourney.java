package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.demo.DemoProvince;
import vn.xaso.indicators.application.CountingRound;

/// From a number to its case: why points are lost, the cases of that reason, the page of one.
@HouseTest
class NumberJourney {

    private final String name = "Giàng Thị Số " + UUID.randomUUID().toString().substring(0, 6);

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private DemoProvince province;

    @Autowired
    private CountingRound round;

    private SangNhe office;

    @BeforeEach
    void found(@Autowired ApplicationContext program) {
        province.found();
        office = new SangNhe(program);
    }

    @Test
    void goesFromLostPointsToTheCase() {
        office.accepted(SangNhe.named(name));
        round.walk();
        var page = Province.signIn(browser, Look.DESK, "chanhvanphong.sangnhe");

        page.navigate(browser.address() + "/office/indicators/gaps");
        Browser.axe(page);
        Browser.screenshot(page, "number-gaps");
        page.locator("main table a").first().click();
        page.waitForURL("**/office/indicators/records?**");
        Browser.axe(page);
        Browser.screenshot(page, "number-records");
        page.locator("main table th a").first().click();
        page.waitForURL("**/office/cases/**");
        assertThat(page.locator("h1").isVisible()).isTrue();

        var phone = Province.signIn(browser, Look.PHONE, "quantri.tinh");
        for (var path : new String[] {"gaps", "given", "recount"}) {
            phone.navigate(browser.address() + "/office/indicators/" + path);
            Browser.axe(phone);
            Browser.screenshot(phone, "number-phone-" + path);
        }
        phone.navigate(browser.address() + "/cong-khai/du-lieu");
        Browser.axe(phone);
    }
}
