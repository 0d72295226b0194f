package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.application.DraftingDesk;
import vn.xaso.cases.application.ResultDraft;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.demo.DemoProvince;

/// A leader on the way: sees on a phone what waits for a signature, looks at the draft, signs with the PIN, takes the
/// next one, and sends one back with the reason.
@HouseTest
class LeaderJourney {

    private final String name = "Lầu Thị Sua " + UUID.randomUUID().toString().substring(0, 6);

    @RegisterExtension
    final Browser browser = new Browser();

    private SangNhe office;
    private ApplicationContext program;

    @BeforeEach
    void found(@org.springframework.beans.factory.annotation.Autowired ApplicationContext all) {
        program = all;
        office = new SangNhe(all);
    }

    @Test
    void signsOnThePhoneAndGoesOnToTheNextAndSendsOneBack() {
        var first = drafted();
        var second = drafted();
        var third = drafted();
        var page = Province.signIn(browser, Look.TOUCH, "chutich.sangnhe");
        Province.look(page, "leader-1-work");
        page.navigate("/office/cases?state=SUBMITTED_TO_LEADER&q=" + name.replace(" ", "+"));
        assertThat(main(page)).contains(code(first), code(second), code(third));
        Province.look(page, "leader-2-list");

        open(page, first);
        Province.look(page, "leader-3-draft");
        var draft = page.locator("main a[href*='/documents/']").first();
        assertThat(page.request().get(draft.getAttribute("href")).headers().get("content-type"))
                .contains("pdf");
        sign(page, "000000");
        assertThat(main(page)).contains("PIN");
        Province.look(page, "leader-4-wrong-pin");
        sign(page, Province.PIN);
        assertThat(main(page)).contains("Đã ký");
        Province.look(page, "leader-5-signed");

        Province.follow(page, "Hồ sơ còn chờ ký");
        page.waitForURL("**/office/cases?state=SUBMITTED_TO_LEADER**");
        assertThat(main(page)).doesNotContain(code(first)).contains(code(second));
        open(page, second);
        sign(page, Province.PIN);
        open(page, third);
        page.locator("summary", new Page.LocatorOptions().setHasText("Trả lại chuyên viên"))
                .click();
        page.locator("form[action$='/returns'] button.button--secondary")
                .first()
                .click();
        assertThat(main(page)).contains("Hãy ghi nội dung");
        page.locator("#note-returnToSpecialist").fill("Ghi lại đúng nơi cư trú theo địa danh mới.");
        Province.look(page, "leader-6-back");
        page.locator("form[action$='/returns'] button.button--secondary")
                .first()
                .click();
        assertThat(main(page)).contains("Ghi lại đúng nơi cư trú theo địa danh mới.");
        Province.look(page, "leader-7-returned");
    }

    private static void open(Page page, CaseFile caseFile) {
        page.navigate("/office/cases/" + caseFile.id());
        page.waitForURL(Pattern.compile(".*/office/cases/[0-9a-f-]{36}$"));
    }

    private static void sign(Page page, String pin) {
        page.locator("#pin-sign").fill(pin);
        page.locator("form[action$='/signature'] button").first().click();
        page.waitForLoadState();
    }

    private CaseFile drafted() {
        var assigned = office.assigned(SangNhe.named(name));
        var chairman = java.util.Objects.requireNonNull(
                        program.getBean(DemoProvince.class).people().get("chutich.sangnhe"))
                .actor()
                .person();
        var draft = new ResultDraft(Outcome.GRANTED, "Hiện tại chưa đăng ký kết hôn với ai.", chairman);
        return office.as(
                "hotich",
                person -> program.getBean(DraftingDesk.class)
                        .submitToLeader(person.actor(), assigned.id(), assigned.version(), draft));
    }

    private static String code(CaseFile caseFile) {
        return String.valueOf(caseFile.code());
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }
}
