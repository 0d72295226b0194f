package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.search.Readers;
import vn.xaso.search.SearchEntry;
import vn.xaso.search.SearchEntry.Facets;
import vn.xaso.search.SearchEntry.Key;
import vn.xaso.search.SearchEntry.Shown;
import vn.xaso.search.SearchFeed;
import vn.xaso.search.domain.WordKeeper;

/// An official finds a document again, at the desk and on a phone.
@HouseTest
class SearchJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private SearchFeed feed;

    @Autowired
    private WordKeeper words;

    @Autowired
    private TransactionTemplate transaction;

    private final String word = "mã" + UUID.randomUUID().toString().substring(0, 6);

    @BeforeEach
    void found(@Autowired DemoProvince province) {
        province.found();
        var unit = Objects.requireNonNull(province.people().get("vanthu.sangnhe"))
                .actor()
                .unit();
        UnitScope.of(unit).run(() -> transaction.executeWithoutResult(status -> fill(unit)));
        words.keep();
    }

    private void fill(UnitId unit) {
        var issuers = List.of("UBND tỉnh Điện Biên", "Sở Nội vụ tỉnh Điện Biên", "Sở Nông nghiệp và Môi trường");
        for (int i = 0; i < 45; i++) {
            feed.put(new SearchEntry(
                    new Key(unit, i % 3 == 0 ? "OUTGOING" : "INCOMING", Ids.next()),
                    DAY.minusDays(20L * i),
                    "/office/documents/incoming",
                    new Shown(
                            "Về việc phê duyệt kế hoạch trồng rừng phòng hộ và hỗ trợ kinh phí cho các hộ gia đình "
                                    + word,
                            (2673 - i) + (i % 2 == 0 ? "/QĐ-UBND" : "/KH-UBND"),
                            i % 4 == 0 ? "Lường Văn Dũng · vanthu@example.gov.vn" : ""),
                    "",
                    new Facets(
                            i % 2 == 0 ? "Quyết định" : "Kế hoạch",
                            issuers.get(i % 3),
                            i % 3 == 0 ? "outgoing.search.ISSUED" : "incoming.search.OPEN"),
                    Readers.everybody()));
        }
    }

    @Test
    void findsWithoutMarksNarrowsAndGoesOn() {
        var page = Province.signIn(browser, Look.DESK, "vanthu.sangnhe");
        page.locator("input[type=search]").first().fill("trong rung " + word);
        page.keyboard().press("Enter");
        page.waitForURL("**/office/search?**");
        assertThat(page.locator(".found__hit").count()).isEqualTo(20);
        look(page, "search");
        page.locator(".found__value", new Page.LocatorOptions().setHasText("Sở Nội vụ tỉnh Điện Biên"))
                .click();
        page.waitForURL("**issuer=**");
        assertThat(page.locator(".found__hit").count()).isEqualTo(15);
        look(page, "search-narrowed");
        page.navigate("/office/search?q=2673/QĐ-UBND " + word + "&lang=en");
        assertThat(page.locator(".found__hit").count()).isEqualTo(1);
        look(page, "search-en");
        page.navigate("/office/search?lang=en");
        look(page, "search-start-en");
    }

    @Test
    void findsOnAPhone() {
        var page = Province.signIn(browser, Look.PHONE, "vanthu.sangnhe");
        page.navigate("/office/search?q=trong rung phonng ho " + word);
        assertThat(page.locator("main").textContent()).contains("trong rung phong ho");
        look(page, "search-phone");
        page.navigate("/office/search?q=trồng rừng " + word + "&lang=en");
        look(page, "search-phone-en");
        page.navigate("/office/search?q=khongcogica&lang=vi");
        look(page, "search-nothing-phone");
        page.navigate("/office/search?q=");
        look(page, "search-start-phone");
    }

    @Test
    void theAdministratorLooksAfterTheIndex() {
        var page = Province.signIn(browser, Look.DESK, "quantri.tinh");
        page.navigate("/office/search-index");
        look(page, "search-index");
    }

    private static void look(Page page, String name) {
        Browser.screenshot(page, name);
        Browser.fits(page);
        Browser.axe(page);
    }
}
