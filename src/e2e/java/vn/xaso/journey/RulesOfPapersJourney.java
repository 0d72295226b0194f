package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.documents.numbers.NumberRecords;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;

/// The numbers of documents, their series, and the table of terms: with rows, in both languages, on a desk and a phone.
@HouseTest
class RulesOfPapersJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private ApplicationContext program;

    @Autowired
    private DemoProvince province;

    @BeforeEach
    void found() {
        province.found();
    }

    @Test
    void theClerkSeesTheNumbersAndAsksForAChange() {
        var clerk =
                Objects.requireNonNull(province.people().get("vanthu.sangnhe")).actor();
        var made = UnitScope.of(clerk.unit())
                .call(() -> new NumberRecords(program).make(clerk, "Hộp 03, cặp 12, phòng lưu trữ Văn phòng"));
        var page = Province.signIn(browser, Look.DESK, "vanthu.sangnhe");

        look(page, "numbers", "/office/documents/numbers");
        look(page, "number", "/office/documents/numbers/" + made.get("number"));
        page.locator("main summary").first().click();
        page.locator("main form.act__form button").click();
        page.locator(".error-summary").waitFor();
        show(page, "number-mistake");
    }

    @Test
    void theAdministratorDecidesOnTheSeriesOfTheNextYear() {
        var page = Province.signIn(browser, Look.DESK, "quantri.sipaphin");
        page.navigate("/office/documents/numbers/series");
        Province.press(page, "Thêm nhóm đánh số chung");
        page.locator(".error-summary").waitFor();
        show(page, "series-mistake");
        page.locator("#year")
                .selectOption(String.valueOf(LocalDate.now(OfficeClock.ZONE).getYear() + 1));
        page.locator("#name").fill("Quyết định, chỉ thị");
        page.locator("#type-QUYET_DINH").check();
        page.locator("#type-CHI_THI").check();
        Province.press(page, "Thêm nhóm đánh số chung");
        page.waitForLoadState();

        look(page, "series", "/office/documents/numbers/series");
        assertThat(page.locator("main").textContent()).contains("Quyết định, chỉ thị");
    }

    @Test
    void theArchivistMakesTheTableOfTermsTheOwnOne() {
        var page = Province.signIn(browser, Look.DESK, "vanthu.sangnhe");
        look(page, "terms", "/office/documents/dossiers/retention");
        page.locator("#act-terms summary").click();
        Province.press(page, "Thêm nhóm");
        page.locator(".error-summary").waitFor();
        show(page, "terms-mistake");
        page.locator("main .error-summary a").first().click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("newField");
        look(page, "term", "/office/documents/dossiers/retention/05.04");
        page.locator("#retention").selectOption("180");
        page.locator("#reason").fill("Đối chiếu lại theo quy định của ngành tài chính");
        Province.press(page, "Lưu");
        page.waitForLoadState();

        look(page, "term-changed", "/office/documents/dossiers/retention/05.04");
        assertThat(page.locator("main").textContent()).contains("15 năm");
    }

    private static void look(Page page, String name, String path) {
        for (var lang : List.of("en", "vi")) {
            page.navigate(path + "?lang=" + lang);
            show(page, name + "-" + lang);
        }
    }

    private static void show(Page page, String name) {
        assertThat(page.locator(".fault").count()).as(page.url()).isZero();
        for (int width : new int[] {320, 390, 1280}) {
            page.setViewportSize(width, 800);
            Browser.screenshot(page, "rules-" + name + "-" + width);
            Browser.fits(page);
            Browser.axe(page);
        }
    }
}
