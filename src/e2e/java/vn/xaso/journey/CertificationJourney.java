package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;

/// The morning when everybody needs certified copies: ten people, fifty copies, three clicks.
@HouseTest
class CertificationJourney {

    private static final int PEOPLE = 10;
    private static final int COPIES = 5;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final String name = "Lò Thị Sao " + UUID.randomUUID().toString().substring(0, 6);

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private DemoProvince province;

    @BeforeEach
    void found() {
        province.found();
    }

    /// Counts what is clicked, whoever clicks: buttons that only add a line to type on are pressed with the keyboard.
    private static int click(Page page, String button, String until) {
        var before = Instant.now();
        Province.press(page, button);
        page.waitForURL(Pattern.compile(until));
        assertThat(Duration.between(before, Instant.now())).isLessThan(LONGEST);
        return 1;
    }

    @Test
    void tenPeopleGetFiftyCopiesInThreeClicks() {
        var counter = Province.signIn(browser, Look.DESK, "motcua.sangnhe");
        var leader = Province.signIn(browser, Look.DESK, "phochutich.sangnhe");
        counter.navigate("/office/certification");
        for (int no = 0; no < PEOPLE; no++) {
            person(counter, no);
        }
        Browser.axe(counter);
        Browser.screenshot(counter, "office-certification");

        int clicks = click(counter, "Tiếp nhận và trình ký", ".*taken=.*");
        assertThat(counter.locator("main").innerText()).contains("10 hồ sơ, 50 bản", "200.000 đ");
        Browser.axe(counter);

        leader.navigate("/office/certification/signing");
        Browser.axe(leader);
        clicks += click(leader, "Ký, duyệt các hồ sơ đã chọn", ".*signing.done=.*");
        assertThat(leader.locator("main").innerText()).contains("Đã xong");

        counter.navigate("/office/certification/results");
        assertThat(counter.locator("main").innerText()).contains(name + " 9", "Còn nợ 20.000 đ");
        assertThat(counter.locator("#paid").isChecked()).isTrue();
        Province.look(counter, "certification-handover");
        clicks += click(counter, "Trả kết quả đã chọn", ".*results.done=.*");

        assertThat(clicks).isEqualTo(3);
        assertThat(counter.locator("main").innerText())
                .doesNotContain(name)
                .contains("Đã thu tiền mặt", "biên lai từ XS");
        Browser.axe(counter);
        counter.navigate("/office/registers?book=COPIES");
        Browser.axe(counter);
    }

    private void person(Page page, int no) {
        var prefix = "#p" + no;
        if (no > 0) {
            page.locator("button[value=person]").press("Enter");
            page.locator(prefix + "-name").waitFor();
        }
        page.locator(prefix + "-personalId").fill("01130000%04d".formatted(no));
        page.locator(prefix + "-name").fill(name + " " + no);
        page.locator(prefix + "-l0-title").fill("Bằng tốt nghiệp trung học phổ thông");
        page.locator(prefix + "-l0-pages").fill("2");
        page.locator(prefix + "-l0-copies").fill(String.valueOf(COPIES));
        page.locator(prefix + "-l0-copies").press("Tab");
        page.locator(prefix + "-l0-copies").blur();
    }

    @Test
    void theCounterWorksWithTheKeyboardAndOnAPhone() {
        var page = Province.signIn(browser, Look.PHONE, "motcua.sangnhe");
        page.navigate("/office/certification");
        page.locator("#p0-personalId").fill("011300009999");
        page.locator("#p0-personalId").press("Enter");
        page.getByText("Chưa có trong hồ sơ của xã").waitFor();
        page.locator("#p0-name").fill(name);
        page.locator("#p0-l0-title").fill("Học bạ");
        page.locator("#p0-l0-pages").fill("5");
        page.locator("#p0-l0-pages").press("Tab");

        page.getByText("= 7.000 đ một bản").first().waitFor();
        Browser.axe(page);
        Browser.fits(page);
        Browser.screenshot(page, "office-certification-phone");
        for (var path : new String[] {"signing", "results", "books"}) {
            page.navigate("/office/certification/" + path);
            Province.look(page, "certification-" + path);
        }
    }

    @Test
    void worksWithoutScripts() {
        var page = Province.signIn(browser, Look.DESK.withoutScripts(), "motcua.sangnhe");
        page.navigate("/office/certification");
        page.locator("#p0-personalId").fill("011300008888");
        page.locator("#p0-name").fill(name);
        page.locator("#p0-l0-title").fill("Căn cước");
        Province.press(page, "Thêm người");
        assertThat(page.locator("#p0-name").inputValue()).isEqualTo(name);

        Province.press(page, "Tiếp nhận và trình ký");

        assertThat(page.locator("main").innerText()).contains("1 hồ sơ, 1 bản", "2.000 đ");
    }
}
