package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.documents.DocumentPress;
import vn.xaso.documents.layout.DocumentTexts;

/// A document comes to the office: the clerk registers it, the leader directs it from a phone, the specialist does it.
@HouseTest
class IncomingJourney {

    private static final Look POCKET = new Look(390, "vi", true);
    private static final Pattern DOCUMENT = Pattern.compile(".*/office/documents/incoming/[0-9a-f-]{36}(\\?.*)?$");

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private DemoProvince province;

    @Autowired
    private DocumentPress press;

    @BeforeEach
    void found() {
        province.found();
    }

    @Test
    void anUploadIsRegisteredDirectedFromAPhoneAndCompleted() {
        var clerk = Province.signIn(browser, Look.DESK, "vanthu.sangnhe");
        clerk.navigate("/office/documents/incoming");
        Province.look(clerk, "incoming-1-list");
        Province.follow(clerk, "Tiếp nhận văn bản");
        Province.look(clerk, "incoming-2-receive");
        clerk.locator("#files").setInputFiles(new FilePayload("cong-van.pdf", "application/pdf", letter()));
        Province.press(clerk, "Tiếp nhận");
        clerk.waitForURL(DOCUMENT);
        Province.look(clerk, "incoming-3-received");
        register(clerk);
        Province.look(clerk, "incoming-4-registered");
        clerk.locator("#leader").selectOption(new SelectOption().setIndex(1));
        Province.press(clerk, "Trình lãnh đạo");
        var address = clerk.url().replaceFirst("\\?.*", "");

        var leader = Province.signIn(browser, POCKET, "chutich.sangnhe");
        Province.look(leader, "incoming-5-work-leader");
        leader.navigate(address);
        Province.look(leader, "incoming-6-leader");
        choose(leader, "#lead", "Mùa A Dơ");
        leader.locator("#phrase").selectOption(new SelectOption().setIndex(1));
        inform(leader);
        Province.press(leader, "Giao xử lý");
        assertThat(leader.locator("main").innerText()).contains("Đã ghi nhận", "Chờ chuyển");
        Province.look(leader, "incoming-7-directed");

        clerk.navigate(address);
        Province.press(clerk, "Chuyển");

        var specialist = Province.signIn(browser, Look.DESK, "hotich.sangnhe");
        Province.look(specialist, "incoming-8-work-specialist");
        specialist.navigate(address);
        Province.look(specialist, "incoming-9-specialist");
        Province.press(specialist, "Bắt đầu");
        Province.look(specialist, "incoming-9-started");
        specialist.locator("#note-needNoAnswer").fill("Đã rà soát và cập nhật danh sách.");
        specialist.locator("form[action$='no-answer'] button").first().click();
        specialist.locator("form[action$='completion'] button").first().click();
        specialist.waitForSelector("form[action$='filing']");
        Province.look(specialist, "incoming-9-completed");
        assertThat(specialist.locator("main").innerText()).contains("Đã hoàn thành", "Tham mưu văn bản trả lời.");
    }

    @Test
    void speaksEnglishAndNeedsNoScripts() {
        var clerk = Province.signIn(browser, Look.DESK.inEnglish().withoutScripts(), "vanthu.sangnhe");
        for (var path : List.of("", "/new", "/backlog", "/registers", "?whose=OPEN&state=RECEIVED")) {
            clerk.navigate("/office/documents/incoming" + path);
            Browser.screenshot(clerk, "office-incoming-english" + path.replaceAll("[^a-z]+", "-"));
            clerk.setViewportSize(320, 740);
            Browser.fits(clerk);
            clerk.setViewportSize(1280, 800);
        }
        clerk.navigate("/office/documents/incoming/new");
        clerk.locator("#subject").fill("A petition on paper");
        Province.press(clerk, "Receive");
        clerk.waitForURL(DOCUMENT);
        Browser.screenshot(clerk, "office-incoming-english-received");

        assertThat(clerk.locator("main").innerText()).contains("A petition on paper", "To be registered");
    }

    /// What was read stands there already; the clerk fills what is missing.
    private static void register(Page page) {
        page.locator("#type").selectOption("CONG_VAN");
        fillIfEmpty(page, "#number", "15");
        fillIfEmpty(page, "#notation", "UBND-VP");
        fillIfEmpty(page, "#issuedOn", "2026-02-05");
        fillIfEmpty(page, "#issuer", "Ủy ban nhân dân xã Sáng Nhè");
        fillIfEmpty(page, "#summary", "V/v rà soát hộ nghèo");
        if (page.locator("#note-register").count() > 0) {
            page.locator("#note-register").fill("Bản gửi lại");
        }
        Province.press(page, "Đăng ký, lấy số đến");
        page.waitForSelector("#leader");
    }

    /// An office, found by a few letters; folded, the list still shows them.
    private static void inform(Page page) {
        var list = page.locator("details.parties")
                .filter(new Locator.FilterOptions().setHasText("Để biết"))
                .first();
        list.locator("> summary").click();
        Province.look(page, "incoming-6-leader-groups");
        list.getByLabel("Lọc theo tên").fill("kinh te");
        list.getByLabel("Cả Phòng Kinh tế").check();
        Province.look(page, "incoming-6-leader-filtered");
        list.getByLabel("Lọc theo tên").fill("");
        list.locator("> summary").click();
        assertThat(list.locator("> summary").innerText()).contains("đã chọn 1");
        assertThat(list.getByLabel("Cả Phòng Kinh tế").isVisible()).isTrue();
        assertThat(list.locator("input[type=checkbox]:visible").count()).isEqualTo(1);
        Province.look(page, "incoming-6-leader-folded");
    }

    private static void fillIfEmpty(Page page, String field, String text) {
        if (page.locator(field).inputValue().isEmpty()) {
            page.locator(field).fill(text);
        }
    }

    private static void choose(Page page, String select, String words) {
        var option = page.locator(select + " option", new Page.LocatorOptions().setHasText(words));
        page.locator(select).selectOption(option.first().getAttribute("value"));
    }

    private byte[] letter() {
        return press.print(DocumentTexts.of("CONG_VAN").make());
    }
}
