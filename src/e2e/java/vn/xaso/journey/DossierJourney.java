package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.documents.dossiers.DossierOffice;
import vn.xaso.documents.dossiers.domain.Retention;

/// A dossier goes from the list of the year to the archive.
@HouseTest
class DossierJourney {

    private static final int PHONE = 390;

    @RegisterExtension
    final Browser browser = new Browser();

    private DossierOffice office;

    @Autowired
    void found(ApplicationContext program) {
        office = new DossierOffice(program);
    }

    @Test
    void theKeeperKeepsADossierAndTheArchivistReceivesIt() {
        var dossier = office.planned(Retention.years(10));
        office.issue();
        var address = "/office/documents/dossiers/" + dossier.id();

        var keeper = Province.signIn(browser, Look.DESK, "hotich.sangnhe");
        keeper.navigate(address);
        look(keeper, "planned");
        Province.press(keeper, "Mở hồ sơ");
        office.filed(dossier);
        office.filed(dossier);
        office.filed(dossier);
        keeper.navigate(address);
        look(keeper, "open");
        keeper.locator("#act-closing summary").click();
        Province.press(keeper, "Kết thúc hồ sơ");
        assertThat(keeper.locator("[role=alert]").first().textContent()).contains("ngày kết thúc công việc");
        look(keeper, "closing-mistake");
        keeper.locator("#endedOn").fill(office.today().toString());
        Province.press(keeper, "Kết thúc hồ sơ");
        keeper.waitForURL("**" + address);
        look(keeper, "closed");
        Province.follow(keeper, "Nộp lưu hồ sơ");
        look(keeper, "offer");
        Province.press(keeper, "Gửi đề nghị nộp lưu");
        keeper.waitForURL(Pattern.compile(".*/handovers/[0-9a-f-]{36}$"));
        look(keeper, "offered");

        var archivist = Province.signIn(browser, Look.DESK, "vanthu.sangnhe");
        archivist.navigate("/office/documents/handovers");
        look(archivist, "handovers");
        archivist.navigate(keeper.url());
        look(archivist, "handover");
        Province.press(archivist, "Tiếp nhận");
        archivist.waitForLoadState();

        assertThat(archivist.locator("h1").textContent()).contains("Biên bản giao nhận số");
        look(archivist, "received");
        archivist.navigate(address);
        assertThat(archivist.locator("main").textContent()).contains("Đã nộp lưu");
    }

    @Test
    void theOfficeMakesTheListOfTheYear() {
        office.planned(Retention.FOR_EVER);
        office.planned(Retention.years(2));
        office.issue();
        var head = Province.signIn(browser, Look.DESK, "chanhvanphong.sangnhe");
        head.navigate("/office/documents/dossiers/list");
        look(head, "list");
        head.locator("#act-lines summary").click();
        Province.press(head, "Thêm hồ sơ");
        head.locator(".error-summary").waitFor();
        look(head, "list-mistake");
        head.navigate("/office/documents/dossiers/list");
        head.locator("main tbody a[href$='/plan']").first().click();
        look(head, "plan");
        head.navigate("/office/documents/dossiers");
        look(head, "dossiers");
    }

    @Test
    void theArchivistLendsAnOriginalAndTakesItBack() {
        var dossier = office.opened();
        office.filed(dossier);
        var archivist = Province.signIn(browser, Look.DESK, "vanthu.sangnhe");
        archivist.navigate("/office/documents/dossiers/" + dossier.id());
        archivist.locator("#act-uses summary").click();
        archivist.locator("#original").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        Province.type(archivist, "Người sử dụng", "Lò Văn Ọi");
        Province.type(archivist, "Người cho phép", "Giàng A Sử");
        archivist.locator("#takenAlong").check();
        archivist.locator("#backBy").fill(office.today().plusDays(3).toString());
        look(archivist, "lend");
        Province.press(archivist, "Ghi vào sổ");
        archivist.waitForLoadState();
        archivist.navigate("/office/documents/dossiers/originals?out=1");
        look(archivist, "originals");
        archivist.locator("main tbody button").first().click();
        archivist.waitForLoadState();

        assertThat(archivist.locator("main").textContent()).contains("Trả ngày");
    }

    /// On a desk and on a telephone, in both languages.
    private static void look(Page page, String name) {
        Province.look(page, "dossiers-" + name);
        page.setViewportSize(PHONE, 800);
        Browser.screenshot(page, "office-dossiers-" + name + "-phone");
        page.setViewportSize(1280, 800);
        if (!name.contains("mistake") && !name.equals("lend")) {
            var here = page.url();
            page.navigate(here + (here.contains("?") ? "&" : "?") + "lang=en");
            Browser.screenshot(page, "office-dossiers-" + name + "-en");
            Browser.axe(page);
            page.navigate(here + (here.contains("?") ? "&" : "?") + "lang=vi");
            page.navigate(here);
        }
    }
}
