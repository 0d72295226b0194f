package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.demo.DemoProvince;
import vn.xaso.indicators.alerts.application.AlertRound;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitScope;

/// A leader urges from the wall page and is answered; the province tightens a rule; a screen hangs on the wall.
@HouseTest
class OperationsJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private ApplicationContext program;

    @Test
    void theLeaderUrgesFromTheWallPageAndTheOfficialAnswers() {
        var late = late("Hạng Thị Sua");
        var code = Objects.requireNonNull(late.code()).text();
        var leader = Province.signIn(browser, Look.DESK, "chutich.sangnhe");
        leader.navigate("/office/operations");
        Province.look(leader, "operations");
        leader.navigate("/office/operations/wall");
        Browser.axe(leader);
        Browser.screenshot(leader, "operations-wall");
        leader.locator("a[href*='id=" + late.id() + "'][href$='kind=URGE']").click();
        Province.look(leader, "directive-new");
        Province.press(leader, "Gửi chỉ đạo");
        assertThat(leader.locator("main").innerText()).contains(code, "Đôn đốc");

        var official = Province.signIn(browser, Look.PHONE, "hotich.sangnhe");
        official.navigate("/office");
        assertThat(official.locator("main").innerText()).contains("Lãnh đạo hỏi, đôn đốc");
        Browser.fits(official);
        Province.look(official, "directive-of-the-day-phone");
        official.locator("main a[href*='/office/directives/']", new Page.LocatorOptions().setHasText(code))
                .first()
                .click();
        official.locator("#words").fill("Đã trình lãnh đạo ký.");
        Browser.fits(official);
        Province.press(official, "Đã làm xong");

        leader.reload();
        assertThat(leader.locator("main").innerText()).contains("Đã trình lãnh đạo ký.", "Đã kết thúc");
        Province.look(leader, "directive-answered");
        leader.navigate("/office/cases/" + late.id());
        assertThat(leader.locator("main").innerText()).contains("Chỉ đạo, đôn đốc");
        over(late);
    }

    @Test
    void aScreenHangsOnTheWallWithoutASignIn() {
        var late = late("Hạng Thị Sua");
        var leader = Province.signIn(browser, Look.DESK, "chutich.sangnhe");
        leader.navigate("/office/operations/wall-links");
        leader.locator("#name").fill("Ti vi phòng họp");
        leader.locator("input[value=dark]").check();
        Province.press(leader, "Tạo liên kết");
        Province.look(leader, "wall-links");
        var href = leader.locator(".notice a").getAttribute("href");
        var screen = browser.page(Look.DESK);
        screen.setViewportSize(1920, 1080);
        screen.navigate(href.substring(href.indexOf("/man-hinh/")));
        assertThat(screen.locator("main").innerText())
                .contains(Objects.requireNonNull(late.code()).text(), "Số liệu lúc")
                .doesNotContain("Hạng Thị Sua");
        Browser.axe(screen);
        Browser.fits(screen);
        screen.screenshot(new Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of("target/screenshots/operations-wall-dark.png")));
        over(late);
    }

    @Test
    void theProvinceTightensARuleAndAnAlertIsLookedAfter() {
        var official = Province.signIn(browser, Look.DESK, "kiemsoat.tinh");
        official.navigate("/office/operations");
        Province.look(official, "operations-province");
        official.navigate("/office/alerts/rules");
        official.locator("#rule-DOCUMENTS_OVERDUE")
                .locator("xpath=..")
                .locator("summary")
                .click();
        official.locator("#threshold-DOCUMENTS_OVERDUE").fill("2");
        official.locator("#rule-DOCUMENTS_OVERDUE")
                .locator("xpath=..")
                .locator("button")
                .click();
        assertThat(official.locator("main").innerText()).contains("khi có từ 2 văn bản đến quá hạn");
        Province.look(official, "alert-rules");

        var late = late("Hạng Thị Sua");
        var head = actor("chanhvanphong.sangnhe");
        program.getBean(AlertRound.class).look(head.unit());
        var page = Province.signIn(browser, Look.PHONE, "chanhvanphong.sangnhe");
        page.navigate("/office/alerts?kind=CASE_LATE");
        Browser.fits(page);
        Province.look(page, "alerts-phone");
        page.locator(
                        "a",
                        new Page.LocatorOptions()
                                .setHasText(Objects.requireNonNull(late.code()).text()))
                .first()
                .click();
        Province.press(page, "Nhận xử lý");
        assertThat(page.locator("main").innerText()).contains("Đang xử lý");
        Browser.fits(page);
        Province.look(page, "alert-phone");
        over(late);
    }

    @Test
    void theProvinceMakesAPlan() {
        var page = Province.signIn(browser, Look.DESK, "kiemsoat.tinh");
        page.navigate("/office/plans/new");
        page.locator("#title").fill("Kế hoạch cải cách hành chính năm 2026");
        page.locator("#from").fill("2026-01-01");
        page.locator("#to").fill("2026-12-31");
        Province.press(page, "Lập kế hoạch");
        page.locator("#goal").fill("Giải quyết đúng hạn");
        Province.press(page, "Thêm mục tiêu");
        page.locator("a[href*='adding=']").first().click();
        page.locator("#title").fill("Tỷ lệ hồ sơ giải quyết đúng hạn");
        page.locator("#owner").fill("Văn phòng UBND tỉnh");
        page.locator("#formula").selectOption("2.1");
        page.locator("#target").fill("98");
        page.locator("#from").fill("2026-01-01");
        page.locator("#due").fill("2026-12-31");
        Province.look(page, "plan-measure");
        Province.press(page, "Lưu nhiệm vụ");
        Province.press(page, "Bắt đầu thực hiện");
        assertThat(page.locator("main").innerText()).contains("Chỉ tiêu 2.1", "98\u00A0%");
        Province.look(page, "plan");
        page.locator("main a[href*='/measures/']").first().click();
        Province.look(page, "plan-one-measure");
    }

    private CaseFile late(String applicant) {
        program.getBean(DemoProvince.class).found();
        var accepted = new SangNhe(program).accepted(SangNhe.named(applicant));
        var head = actor("chanhvanphong.sangnhe");
        var official = actor("hotich.sangnhe").person();
        UnitScope.of(head.unit())
                .run(() ->
                        program.getBean(HandlingDesk.class).assign(head, accepted.id(), accepted.version(), official));
        due(accepted, "interval '-1200 days'");
        return accepted;
    }

    private void over(CaseFile late) {
        due(late, "interval '300 days'");
    }

    private void due(CaseFile file, String interval) {
        UnitScope.of(file.unit())
                .run(() -> program.getBean(TransactionTemplate.class)
                        .executeWithoutResult(status -> program.getBean(JdbcClient.class)
                                .sql("update cases.case_file set due_at = now() + " + interval + " where id = :id")
                                .param("id", file.id())
                                .update()));
    }

    private Actor actor(String login) {
        return Objects.requireNonNull(
                        program.getBean(DemoProvince.class).people().get(login))
                .actor();
    }
}
