package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.cases.legs.application.LegPost;
import vn.xaso.cases.steps.domain.Designs;
import vn.xaso.demo.DemoProvince;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion.OnlineLevel;
import vn.xaso.procedures.design.domain.VersionSheet;
import vn.xaso.procedures.design.domain.VersionsForTests;
import vn.xaso.procedures.domain.NewVersion;
import vn.xaso.procedures.domain.Versions;

/// An administrator designs a version in which two offices are asked at once and work may be sent back; a second person
/// publishes it; a case follows it at the counter, with the officer, at the offices that are asked, and back.
@HouseTest
class StepJourney {

    private static final String CODE = "9.970002";

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private ApplicationContext program;

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
    void aCaseFollowsTheStepsThatAnAdministratorDesigned() {
        publish(design(Province.signIn(browser, Look.DESK, "quantri.tinh")));
        var address = takeIn(Province.signIn(browser, Look.DESK, "motcua.sangnhe"));
        assign(address);

        var officer = Province.signIn(browser, Look.DESK, "hotich.sangnhe");
        officer.navigate(address);
        assertThat(officer.locator("#acts ~ details summary").allInnerTexts()).doesNotContain("Trình lãnh đạo");
        Province.look(officer, "steps-review");
        officer.locator("form[action$='/steps/passes'] button").click();
        assertThat(main(officer)).contains("Đang xin ý kiến", "Phòng Kinh tế", "Phòng Văn hóa");
        Province.look(officer, "steps-asked");
        var code = officer.locator(".page-header__code").first().innerText();
        answer("kinhte.sangnhe", code, "Phù hợp quy hoạch sử dụng đất.");
        officer.reload();
        assertThat(main(officer)).contains("Chờ các bước khác");
        answer("vanhoa.sangnhe", code, "Không ảnh hưởng di tích.");

        officer.reload();
        assertThat(main(officer)).contains("9. Tổng hợp ý kiến", "hãy dự thảo kết quả và trình lãnh đạo");
        officer.getByText("Trả lại bước trước").click();
        officer.locator("form[action$='/steps/returns'] button").click();
        assertThat(main(officer)).contains("Hãy ghi nội dung");
        Province.look(officer, "steps-refused");
        officer.locator("#note-back").fill("Số đo trong bản vẽ chưa khớp, cần đo lại.");
        officer.locator("form[action$='/steps/returns'] button").click();
        assertThat(main(officer)).contains("Trả lại bước trước", "Số đo trong bản vẽ chưa khớp");
        officer.getByText("Xem sơ đồ quy trình").click();
        officer.getByText("Các bước đã qua").click();
        Province.look(officer, "steps-back");

        var head = Province.signIn(browser, Look.DESK, "chanhvanphong.sangnhe");
        head.navigate("/office/steps?standing=RETURNED");
        assertThat(main(head)).contains(code);
        Province.look(head, "steps-list");
        head.navigate("/office/steps/times");
        Province.look(head, "steps-times");
    }

    private String design(Page page) {
        page.navigate("/office/catalogue/" + CODE);
        Province.press(page, "Soạn phiên bản mới");
        var design = page.url();
        page.navigate(design + "/parts/steps");
        page.locator("[id='stepNext-2']").fill("7, 8");
        page.locator("[id='stepBack-3']").fill("2, 9");
        step(page, 7, "Ý kiến về quy hoạch", "CONSULT", "ECONOMIC", "9", "");
        step(page, 8, "Ý kiến về văn hóa", "CONSULT", "CULTURE_SOCIETY", "9", "");
        step(page, 9, "Tổng hợp ý kiến", "REVIEW", "OFFICE", "3", "2");
        Province.look(page, "steps-design");
        Province.press(page, "Lưu");
        page.navigate(design);
        Province.look(page, "steps-design-checked");
        Province.press(page, "Trình công bố");
        page.getByText("Người đã soạn không tự công bố").waitFor();
        return design;
    }

    private static void step(Page page, int line, String name, String act, String office, String next, String back) {
        page.locator("[id='stepNo-" + line + "']").fill(String.valueOf(line));
        page.locator("[id='step-" + line + "']").fill(name);
        page.locator("[id='stepAct-" + line + "']").selectOption(act);
        page.locator("[id='stepPosition-" + line + "']").selectOption("SPECIALIST");
        page.locator("[id='stepOffice-" + line + "']").selectOption(office);
        page.locator("[id='stepHours-" + line + "']").fill("4");
        page.locator("[id='stepNext-" + line + "']").fill(next);
        page.locator("[id='stepBack-" + line + "']").fill(back);
    }

    private void publish(String design) {
        var second = Province.signIn(browser, Look.DESK, "kiemsoat.tinh");
        second.navigate(design);
        Province.press(second, "Công bố");
        Province.press(second, "Công bố");
        second.getByText("Xem phiên bản đã công bố trong danh mục").waitFor();
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
        assertThat(main(page)).contains("Các bước giải quyết", "2. Thẩm tra, dự thảo kết quả");
        Province.look(page, "steps-accepted");
        return page.url();
    }

    private void assign(String address) {
        var head = Province.signIn(browser, Look.DESK, "chanhvanphong.sangnhe");
        var officer = java.util.Objects.requireNonNull(province.people().get("hotich.sangnhe"))
                .actor()
                .person();
        head.navigate(address);
        head.locator("#specialist").selectOption(officer.toString());
        head.locator("form[action$='/assignment'] button").first().click();
    }

    private void answer(String login, String code, String words) {
        var unit = java.util.Objects.requireNonNull(province.people().get(login))
                .actor()
                .unit();
        program.getBean(LegPost.class).carry(unit);
        var page = Province.signIn(browser, Look.PHONE, login);
        page.navigate("/office/legs/received?standing=NEW&q=" + code);
        page.locator("td, th").locator("a.table__code").first().click();
        assertThat(main(page)).contains("Xin ý kiến theo quy trình");
        Province.press(page, "Tiếp nhận");
        page.locator("#note-answers").fill(words);
        Browser.fits(page);
        Province.press(page, "Gửi trả lời");
        assertThat(main(page)).contains("Đã trả lời");
        program.getBean(LegPost.class).carry(unit);
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
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
                .steps(Designs.straight())
                .version();
        versions.add(new NewVersion(version, List.of(), CODE, null));
        versions.publish(version.id(), right.validFrom());
    }
}
