package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion.OnlineLevel;
import vn.xaso.procedures.design.domain.VersionSheet;
import vn.xaso.procedures.design.domain.VersionsForTests;
import vn.xaso.procedures.domain.NewVersion;
import vn.xaso.procedures.domain.Versions;

/// An administrator publishes a new version: one designs it, a second person publishes it, an open case keeps its
/// version, a new one takes the new.
@HouseTest
class DesignJourney {

    private static final String CODE = "9.970001";
    private static final Pattern DUE = Pattern.compile("Hạn trả: ([^.]+)\\.");

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private DemoProvince province;

    @Autowired
    private Versions versions;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void found() {
        province.found();
        transactions.executeWithoutResult(status -> {
            if (versions.newest(new ProcedureCode(CODE)).isEmpty()) {
                publishFirst();
            }
        });
    }

    @Test
    void anAdministratorPublishesANewVersion() {
        var reception = Province.signIn(browser, Look.DESK, "motcua.sangnhe");
        var open = takeIn(reception);
        var promised = due(reception);
        reception.getByText("Xem sơ đồ quy trình").click();
        Province.look(reception, "design-case");

        var designer = Province.signIn(browser, Look.DESK, "quantri.tinh");
        var design = design(designer);

        var second = Province.signIn(browser, Look.PHONE, "kiemsoat.tinh");
        second.navigate(design + "/differences");
        assertThat(second.locator("ins").allInnerTexts()).anyMatch(text -> text.contains("7"));
        Province.look(second, "design-differences");
        second.navigate(design);
        Province.press(second, "Công bố");
        Province.press(second, "Công bố");
        second.getByText("Xem phiên bản đã công bố trong danh mục").waitFor();

        reception.navigate(open);
        assertThat(due(reception)).isEqualTo(promised);
        takeIn(reception);
        assertThat(due(reception)).isNotEqualTo(promised);
    }

    @Test
    void aFewQuestionsLeadToTheRightProcedureWithoutScripts() {
        var page = browser.open(Look.PHONE.withoutScripts(), "/thu-tuc?q=mai+tang");
        Province.follow(page, "Tiền mai táng: thủ tục nào?");
        Browser.screenshot(page, "guide-first");
        for (var answer : List.of("Rồi", "Không", "Không", "Có")) {
            page.locator(".guide__answers a")
                    .getByText(answer, new Locator.GetByTextOptions().setExact(true))
                    .click();
        }
        assertThat(page.locator("main").innerText()).contains("1.014028", "Vì đã trả lời");
        Browser.fits(page);
        Browser.screenshot(page, "guide-result");

        page.goBack();

        assertThat(page.locator("#question").innerText()).contains("hưu trí xã hội");
    }

    private String design(Page page) {
        page.navigate("/office/catalogue/" + CODE);
        Province.look(page, "design-entry");
        Province.press(page, "Soạn phiên bản mới");
        var design = page.url();
        Province.look(page, "design-overview");
        page.navigate(design + "/parts/steps");
        Province.look(page, "design-steps");
        page.locator("[id='stepHours-4']").fill("90");
        Province.press(page, "Lưu");
        assertThat(page.locator("main").innerText()).contains("thời hạn chỉ cho 24 giờ");
        Province.look(page, "design-errors");
        page.navigate(design + "/parts/steps");
        page.locator("[id='stepHours-4']").fill("6");
        Province.press(page, "Lưu");
        page.navigate(design + "/parts/times");
        page.locator("#amount").fill("7");
        Province.press(page, "Lưu");
        page.navigate(design + "/preview");
        Province.look(page, "design-preview");
        page.navigate(design);
        Province.press(page, "Trình công bố");
        page.getByText("Người đã soạn không tự công bố").waitFor();
        return design;
    }

    private static String due(Page page) {
        var found = DUE.matcher(page.locator("main").textContent());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String takeIn(Page page) {
        page.navigate("/office/reception/new/" + CODE);
        page.locator("#name").fill("Vàng A Páo");
        page.locator("#personalId").fill("011300001234");
        page.locator("#born").fill("12/05/2001");
        page.locator("#phone").fill("0912345678");
        page.locator("#address").fill("Bản Hẹ 1, xã Sáng Nhè");
        page.locator("button[name='then'][value='ACCEPT']").click();
        page.waitForURL("**/office/cases/**");
        return page.url();
    }

    private void publishFirst() {
        var right = VersionsForTests.right(CODE);
        var words = VersionSheet.wordsOf(right).withForm(null);
        var counter = new VersionSheet.Words(
                words.name(),
                words.nameEn(),
                words.field(),
                words.subject(),
                words.level(),
                OnlineLevel.INFO,
                words.route(),
                words.requirements(),
                words.steps(),
                words.keywords(),
                words.agencies(),
                null,
                words.decision());
        var version = VersionSheet.of(right)
                .words(counter)
                .channels(List.of(right.channels().getFirst()))
                .version();
        versions.add(new NewVersion(version, List.of(), CODE, null));
        versions.publish(version.id(), right.validFrom());
    }
}
