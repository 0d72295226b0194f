package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.documents.DocumentPress;
import vn.xaso.documents.layout.DocumentTexts;

/// The pages around documents, as those open them who need them: at the desk, on a phone, in both languages.
@HouseTest
class DocumentPagesJourney {

    private static final int PHONE = 390;
    private static final List<String> LANGUAGES = List.of("vi", "en");

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private DocumentPress press;

    @BeforeEach
    void found(@Autowired DemoProvince province) {
        province.found();
    }

    @ParameterizedTest
    @CsvSource({
        "vanthu.sangnhe, /office",
        "vanthu.sangnhe, /office/documents/incoming",
        "vanthu.sangnhe, /office/documents/incoming/backlog",
        "vanthu.sangnhe, /office/documents/incoming/registers",
        "vanthu.sangnhe, /office/documents/outgoing",
        "vanthu.sangnhe, /office/documents/outgoing/registers",
        "vanthu.sangnhe, /office/documents/copies",
        "vanthu.sangnhe, /office/documents/dossiers",
        "vanthu.sangnhe, /office/documents/dossiers/originals",
        "vanthu.sangnhe, /office/documents/handovers",
        "vanthu.sangnhe, /office/search?q=ke hoach",
        "chutich.sangnhe, /office",
        "chutich.sangnhe, /office/documents/incoming?whose=MINE&done=1",
        "chanhvanphong.sangnhe, /office/documents/incoming/backlog",
        "chutich.sangnhe, /office/documents/outgoing/signing",
        "hotich.sangnhe, /office",
        "hotich.sangnhe, /office/documents/outgoing/new",
        "chanhvanphong.sangnhe, /office/documents/dossiers/list",
        "quantri.sangnhe, /office/documents/rules",
        "quantri.sangnhe, /office/signing/stamps",
        "quantri.tinh, /office/trust",
        "quantri.tinh, /office/trust/imports/new",
        "quantri.tinh, /office/trust/revocation-lists",
        "quantri.tinh, /office/search-index"
    })
    void areReadByEverybody(String login, String path) {
        var page = Province.signIn(browser, Look.DESK, login);
        for (var lang : LANGUAGES) {
            page.navigate(in(lang, path));
            show(page, login + path.replaceAll("[^a-z]+", "-") + "-" + lang);
        }
    }

    @Test
    void theClerkHasAFileCheckedForItsLayout() {
        var page = Province.signIn(browser, Look.DESK, "vanthu.sangnhe");
        for (var lang : LANGUAGES) {
            page.navigate(in(lang, "/office/documents/check"));
            show(page, "layout-check-" + lang);
            handIn(page);
            assertThat(page.locator("main table").count()).isOne();
            show(page, "layout-checked-" + lang);
        }
    }

    @Test
    void theClerkHasTheSignaturesOfAFileChecked() {
        checkSignatures(Province.signIn(browser, Look.DESK, "vanthu.sangnhe"), "/office/signature-check");
    }

    @Test
    void whoHasNoAccountHasTheSignaturesOfAFileChecked() {
        checkSignatures(browser.open(Look.DESK, "/"), "/kiem-tra-chu-ky");
    }

    private void checkSignatures(Page page, String path) {
        for (var lang : LANGUAGES) {
            page.navigate(in(lang, path));
            show(page, path.substring(1).replace('/', '-') + "-" + lang);
            handIn(page);
            assertThat(page.locator("#report").count()).isOne();
            show(page, path.substring(1).replace('/', '-') + "-report-" + lang);
        }
    }

    private void handIn(Page page) {
        var letter = press.print(DocumentTexts.of("CONG_VAN").make());
        page.locator("#file").setInputFiles(new FilePayload("cong-van.pdf", "application/pdf", letter));
        page.locator("form:has(#file) button").first().click();
        page.waitForLoadState();
    }

    private static String in(String lang, String path) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + lang;
    }

    /// At the desk and on a phone.
    private static void show(Page page, String name) {
        assertThat(page.locator(".fault").count()).as(page.url()).isZero();
        for (int width : new int[] {PHONE, 1280}) {
            page.setViewportSize(width, 800);
            Browser.screenshot(page, "pages-" + name + "-" + width);
            Browser.fits(page);
            Browser.axe(page);
        }
    }
}
