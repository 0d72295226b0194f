package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;

/// A case at the counter becomes a signed result, through the hands of everybody who works on it.
@HouseTest
class CounterJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private DemoProvince province;

    @BeforeEach
    void found() {
        province.found();
    }

    @Test
    void aCaseAtTheCounterBecomesASignedResult() {
        var reception = Province.signIn(browser, Look.DESK, "motcua.sangnhe");
        Province.look(reception, "1-work-reception");
        Province.follow(reception, "Tiếp nhận hồ sơ");
        reception.locator("main input[name=q]").fill("xac nhan tinh trang hon nhan");
        Province.press(reception, "Tìm");
        Province.look(reception, "2-choose");
        Province.follow(reception, "xác nhận tình trạng hôn nhân");
        Province.look(reception, "3-counter");
        Province.press(reception, "Tiếp nhận và in giấy hẹn");
        Province.look(reception, "3-counter-wrong");
        Counter.fill(reception, "Mùa Thị Sùng");
        Province.press(reception, "Tiếp nhận và in giấy hẹn");
        Province.look(reception, "4-case-accepted");
        var address = reception.url();
        assertThat(reception.locator("main").innerText()).contains("Hồ sơ đã được tiếp nhận");

        var head = open("chanhvanphong.sangnhe", address, "5-case-head");
        head.getByLabel("Giao cho").selectOption(new SelectOption()
                .setLabel(head.locator("option", new Page.LocatorOptions().setHasText("Mùa A Dơ"))
                        .first()
                        .innerText()));
        Province.press(head, "Giao việc");

        var specialist = open("hotich.sangnhe", address, "6-case-specialist");
        Province.type(specialist, "Nội dung", "Hiện tại chưa đăng ký kết hôn với ai.");
        Province.press(specialist, "In dự thảo và trình");
        Province.look(specialist, "6-case-submitted");

        var leader = open("chutich.sangnhe", address, "7-case-leader");
        Province.type(leader, "Mã PIN ký số", "111111");
        Province.press(leader, "Ký");
        Province.look(leader, "7-case-wrong-pin");
        Province.type(leader, "Mã PIN ký số", Province.PIN);
        Province.press(leader, "Ký");

        var clerk = open("vanthu.sangnhe", address, "8-case-clerk");
        Province.type(clerk, "Mã PIN ký số", Province.PIN);
        Province.press(clerk, "Cấp số, đóng dấu");

        reception.navigate("/office");
        Province.look(reception, "9-work-hand-over");
        reception.navigate(address);
        Province.type(reception, "Người nhận và cách trả", "Chị Sùng nhận tại quầy");
        Province.press(reception, "Ghi nhận đã trả");
        Province.look(reception, "9-case-returned");
        assertThat(reception.locator("main").innerText())
                .contains("Đã trả kết quả")
                .contains("Chị Sùng nhận tại quầy");
    }

    @Test
    void keepsWhatTheSecondOneTypedWhenTwoActAtOnce() {
        var first = Province.signIn(browser, Look.DESK, "motcua.sangnhe");
        Counter.takeIn(first, "Lò Văn Bun", "Lưu, tiếp nhận sau");
        var second = Province.signIn(browser, Look.PHONE, "motcua2.sangnhe");
        second.navigate(first.url());
        second.getByText("Yêu cầu sửa trước khi tiếp nhận", new Page.GetByTextOptions().setExact(false))
                .first()
                .click();
        second.locator("#note-askFix").fill("Bổ sung bản chụp hộ chiếu");

        Province.press(first, "Tiếp nhận và hẹn trả");
        second.locator("form[action$='fix-requests'] .buttons > .button--secondary").click();

        Province.look(second, "overtaken");
        assertThat(second.locator("main").innerText())
                .contains("Lèng Thị Nguyệt")
                .contains("Bổ sung bản chụp hộ chiếu");
    }

    @Test
    void acceptsACaseByKeyboardAlone() {
        var page = Province.signIn(browser, Look.DESK, "motcua.sangnhe");
        page.navigate("/office/reception/new");
        page.waitForFunction("document.activeElement.matches('input')");
        page.keyboard().type("giam ho");
        page.keyboard().press("Enter");
        page.waitForURL("**/office/reception/new?q=*");
        tabTo(page, "Đăng ký giám hộ");
        page.keyboard().press("Enter");
        page.waitForURL("**/office/reception/new/*.*");

        page.waitForFunction("document.activeElement.matches('input')");
        page.keyboard().type("Vừ A Dế");
        for (var text : List.of("011300001235", "1990", "0912345679", "", "Bản Hẹ 2, xã Sáng Nhè")) {
            page.keyboard().press("Tab");
            page.keyboard().type(text);
        }
        tabTo(page, "Tra kho giấy tờ");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        tabTo(page, "Tiếp nhận và in giấy hẹn");
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile(".*/office/cases/[0-9a-f-]{36}$"));
        assertThat(page.locator("main").innerText()).contains("Vừ A Dế").contains("Hồ sơ đã được tiếp nhận");
    }

    /// Without axe: its timers never fire in a page whose scripts are off.
    @Test
    void worksWithoutScripts() {
        var page = Province.signIn(browser, Look.DESK.withoutScripts().inEnglish(), "motcua2.sangnhe");
        Counter.takeIn(page, "Lường Thị Ún", "Accept and print the receipt");
        page.setViewportSize(320, 740);

        Browser.fits(page);
        assertThat(page.locator("main").innerText()).contains("Lường Thị Ún");
    }

    @Test
    void speaksEnglish() {
        var page = Province.signIn(browser, Look.DESK.inEnglish(), "motcua2.sangnhe");
        page.navigate("/office/cases");
        Province.look(page, "list-english");
        page.navigate("/office/search?q=luong");
        Province.look(page, "search-english");
    }

    /// Walks on with the Tab key until the focus is on it, and answers on the way what the form asks.
    private static void tabTo(Page page, String words) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            if (String.valueOf(page.evaluate("document.activeElement.innerText")).contains(words)) {
                return;
            }
            switch (String.valueOf(page.evaluate("document.activeElement.id"))) {
                case "form-forWhom" -> page.keyboard().press("Space");
                case "form-request" -> page.keyboard().type("Giám hộ cho cháu Vừ A Sử");
                default -> {}
            }
        }
        throw new AssertionError("The Tab key does not reach " + words);
    }

    private Page open(String login, String address, String name) {
        var page = Province.signIn(browser, Look.DESK, login);
        Province.look(page, name + "-work");
        page.navigate(address);
        Province.look(page, name);
        return page;
    }
}
