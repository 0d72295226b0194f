package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Units;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.queue.QueueRecords;

/// Somebody takes a number on a phone, is called at a counter, and sees it on the display; somebody else books an hour.
@HouseTest
class QueueJourney {

    private static final int MOST_BEFORE = 20;
    private static final String LETTER = "J";
    private static final String LINE = "Chứng thực, bản sao";

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private ApplicationContext program;

    @Autowired
    private DemoProvince province;

    private String unit = "";

    @BeforeEach
    void found() {
        province.found();
        var keeper = person("quantri.sipaphin");
        QueueRecords.line(program, keeper, LETTER, LINE);
        unit = program.getBean(Units.class).get(keeper.unit()).code();
    }

    @Test
    void aNumberFromThePhoneIsCalledAtTheCounter() {
        browser.at(morning());
        var phone = browser.open(Look.TOUCH, "/lay-so/" + unit);
        Province.look(phone, "queue-1-kiosk");
        var line = phone.locator("button.kiosk__line", new Page.LocatorOptions().setHasText(LINE));
        line.tap();
        phone.waitForURL("**/lay-so/" + unit + "/**");
        var code = phone.locator(".ticket__code")
                .innerText()
                .replaceAll("\\s+", " ")
                .replaceAll(".* ", "");
        assertThat(code).startsWith(LETTER);
        Province.look(phone, "queue-2-ticket");

        var counter = Province.signIn(browser, Look.DESK, "motcua.sipaphin");
        counter.navigate("/office/queue");
        Province.look(counter, "queue-3-waiting");
        sit(counter);
        for (int before = 0; before < MOST_BEFORE && !called(counter).contains(code); before++) {
            Province.press(counter, "Gọi người tiếp theo");
        }
        Province.look(counter, "queue-4-called");

        phone.reload();
        assertThat(main(phone)).contains("Mời bạn đến quầy 7");
        Province.look(phone, "queue-5-turn");
        var display = browser.open(Look.DESK, "/goi-so/" + unit);
        assertThat(display.locator("tr.called__now").first().innerText()).contains(code, "7");
        Browser.axe(display);
        Browser.screenshot(display, "office-queue-6-display");

        Province.press(counter, "Xong");
        phone.reload();
        assertThat(main(phone)).contains("Đã làm xong ở quầy");
        counter.locator("form[action$='/seat/leaving'] button").click();
    }

    @Test
    void anHourIsBooked() {
        var phone = browser.open(Look.TOUCH, "/hen-gio/" + unit);
        Province.look(phone, "queue-7-booking");
        phone.locator("#line").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(LINE));
        phone.locator("#day").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(2));
        phone.locator("form[action^='/hen-gio'] button").first().tap();
        phone.locator("input[name='hour']").first().waitFor();
        Province.look(phone, "queue-8-hours");
        Province.press(phone, "Giữ chỗ");
        assertThat(phone.locator(".error-summary").innerText()).isNotBlank();
        Province.look(phone, "queue-9-mistakes");
        phone.locator("input[name='hour']").first().check();
        phone.locator("#name").fill("Giàng Thị Chớ");
        phone.locator("#phone").fill("0912345678");
        Province.press(phone, "Giữ chỗ");
        phone.waitForURL("**/lay-so/" + unit + "/**");
        assertThat(main(phone)).contains("Đã giữ chỗ", "Hủy giờ hẹn");
        Province.look(phone, "queue-10-booked");
    }

    /// Tickets are given from 30 minutes before a session until its end.
    private Instant morning() {
        var calendar = program.getBean(WorkingCalendars.class)
                .of(person("quantri.sipaphin").unit());
        var day = LocalDate.now(OfficeClock.ZONE);
        while (!calendar.isWorking(day)) {
            day = day.minusDays(1);
        }
        return day.atTime(8, 30).atZone(OfficeClock.ZONE).toInstant();
    }

    private static void sit(Page page) {
        if (page.locator("#counter").isVisible()) {
            page.locator("#counter").fill("7");
            Province.press(page, "Bắt đầu gọi số");
        }
    }

    private static String called(Page page) {
        return page.locator("section[aria-labelledby='mine']").innerText();
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }

    private Actor person(String login) {
        return Objects.requireNonNull(province.people().get(login)).actor();
    }
}
