package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;

/// Reception writes a sentence once and chooses it for the next request.
@HouseTest
class PhraseJourney {

    private final String sentence = "Đề nghị ông/bà chụp lại giấy tờ cho rõ nét. " + UUID.randomUUID();

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private DemoProvince province;

    @BeforeEach
    void found() {
        province.found();
    }

    @Test
    void aSentenceGoesToTheCursor() {
        var page = Province.signIn(browser, Look.DESK, "motcua.sangnhe");
        write(page);
        Province.look(page, "phrases-list");
        Counter.takeIn(page, "Lò Văn Bun", "Lưu, tiếp nhận sau");
        open(page);
        Province.look(page, "phrases-choice");
        page.locator("#note-askFix").fill("Kính gửi ông.");

        choose(page);

        assertThat(page.locator("#note-askFix").inputValue()).isEqualTo("Kính gửi ông.\n" + sentence);
        page.locator("form[action$='fix-requests'] > .buttons > .button--secondary").click();
        assertThat(page.locator("main").innerText()).contains(sentence);
    }

    @Test
    void withoutScriptsThePageComesBackWithTheSentence() {
        var page = Province.signIn(browser, Look.PHONE.withoutScripts(), "motcua.sangnhe");
        write(page);
        Counter.takeIn(page, "Lò Văn Bun", "Lưu, tiếp nhận sau");
        open(page);
        page.locator("#note-askFix").fill("Kính gửi ông.");

        choose(page);

        assertThat(page.locator("#note-askFix").inputValue()).isEqualTo("Kính gửi ông.\n" + sentence);
        assertThat(page.url()).endsWith("/fix-requests#note-askFix");
        Browser.fits(page);
    }

    private void write(Page page) {
        page.navigate("/office/phrases");
        page.locator("#act-add > summary").click();
        page.locator("#purpose").selectOption("SUPPLEMENT");
        page.locator("#text").fill(sentence);
        Province.press(page, "Lưu câu mẫu");
        page.waitForURL("**/office/phrases?purpose=SUPPLEMENT");
    }

    private static void open(Page page) {
        page.locator("details:has(form[action$='fix-requests']) > summary.act__name")
                .click();
        page.locator("[data-phrases=note-askFix] > summary").click();
    }

    private void choose(Page page) {
        page.locator("[data-phrases=note-askFix] button")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(sentence))
                .click();
    }
}
