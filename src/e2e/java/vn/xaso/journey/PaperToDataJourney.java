package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.digitising.domain.PaintedPapers;
import vn.xaso.demo.DemoProvince;
import vn.xaso.vault.Owner;
import vn.xaso.vault.VaultPaper.Source;
import vn.xaso.vault.VaultStore;

/// An old person comes to the counter with papers, and need not bring one that an office has already.
@HouseTest
class PaperToDataJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private DemoProvince province;

    @Autowired
    private ApplicationContext program;

    private final String number = "0111%08d".formatted(new Random().nextInt(100_000_000));

    @BeforeEach
    void found() {
        province.found();
    }

    @Test
    void anOldPersonIsHelpedAtTheCounterWithPaper() {
        var elsewhere = Objects.requireNonNull(province.people().get("motcua.sipaphin"));
        new VaultStore(program)
                .keep(
                        elsewhere.actor().unit(),
                        new Owner(Owner.Kind.PERSON, number),
                        "Trích lục khai tử",
                        "7/2025",
                        Source.RESULT);
        var page = Province.signIn(browser, Look.DESK, "motcua.sangnhe");
        page.navigate("/office/reception/new/1.004873");
        Counter.fill(page, "Lò Thị Pâng");
        page.locator("#personalId").fill(number);
        page.locator(".counter-paper input[type=checkbox]").first().uncheck();

        Province.press(page, "Tra kho giấy tờ của người nộp");
        assertThat(page.locator(".counter-paper__stored").innerText()).contains("Kho đã có");
        Province.look(page, "paper-1-store");
        page.getByLabel("Dùng giấy trong kho").first().check();
        Province.press(page, "Tiếp nhận và in giấy hẹn");
        page.waitForURL("**/office/cases/*");
        var address = page.url();

        Province.follow(page, "Số hóa giấy tờ");
        Province.look(page, "paper-2-bring");
        var photograph = PaintedPapers.photographed(PaintedPapers.all().getFirst(), 4);
        page.locator("#files").setInputFiles(new FilePayload("anh-chup.jpg", "image/jpeg", photograph));
        Province.press(page, "Tải lên và đọc");
        page.waitForSelector("#waiting", new Page.WaitForSelectorOptions().setTimeout(60_000));
        Province.look(page, "paper-3-waiting");
        page.locator("section.acts a").first().click();
        page.waitForSelector("#title");
        page.evaluate("() => document.querySelectorAll('main img').forEach(one => one.loading = 'eager')");
        page.waitForFunction("() => [...document.querySelectorAll('main img')].every(one => one.naturalWidth > 0)");
        Province.look(page, "paper-4-confirm");
        confirm(page);
        assertThat(page.locator("main").innerText()).contains("Đã ký số bản điện tử");
        Province.look(page, "paper-5-signed");

        page.navigate(address + "/store");
        assertThat(page.locator("main").innerText())
                .contains("Giấy khai sinh", "Còn hiệu lực", "Đã dùng lại cho hồ sơ này");
        Province.look(page, "paper-6-store");
        page.navigate(address + "?lang=en");
        Province.look(page, "paper-7-case-en");
    }

    private static void confirm(Page page) {
        if (page.locator("#title").inputValue().isEmpty()) {
            page.locator("#title").fill("Giấy khai sinh");
            page.locator("#number").fill("45/2026");
        }
        page.getByLabel("Tôi đã đối chiếu với bản chính").check();
        page.locator("#pin").fill(Province.PIN);
        Province.press(page, "Xác nhận và lưu");
        page.waitForURL("**/digitising?done=*");
    }
}
