package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.journey.CitizenJourney.button;
import static vn.xaso.journey.CitizenJourney.link;
import static vn.xaso.journey.CitizenJourney.shoot;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.application.HandlingDesk.Repeat;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.cases.legs.domain.LegAct;
import vn.xaso.cases.linked.LinkedOffice;
import vn.xaso.files.SampleFiles;

/// A parent registers a birth, the child's residence and the health-insurance card from a phone, with one form, answers
/// what a step needs, and gets the results together.
///
/// Law: 63/2024/NĐ-CP
@HouseTest
class LinkedJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private ApplicationContext program;

    private LinkedOffice office;

    @BeforeEach
    void found() {
        office = new LinkedOffice(program);
    }

    @Test
    void registersABirthWithResidenceAndHealthCardOnAPhone() {
        var page = browser.open(Look.PHONE, "/thu-tuc/2.000986");
        shoot(page, "linked-phone-1-procedure");
        assertThat(page.content()).contains("Công an xã", "Bảo hiểm xã hội cơ sở");
        var parent = apply(page);
        shoot(page, "linked-phone-4-sent");

        accept(parent);
        page.navigate("/ho-so/" + parent.id());
        shoot(page, "linked-phone-5-accepted");
        assertThat(page.locator("[aria-labelledby=linked]").textContent())
                .contains("0/3 bước", "Đăng ký khai sinh", "Bắt đầu sau bước 1");

        answerWhatTheStepNeeds(page, parent);
        decideEverything(parent);
        page.navigate("/ho-so/" + parent.id());
        shoot(page, "linked-phone-7-results");
        assertThat(page.locator("[aria-labelledby=linked]").textContent()).contains("3/3 bước");
        var file = page.waitForResponse(
                "**/lien-thong/1", () -> button(page, "Nhận Giấy khai sinh").click());
        assertThat(file.status()).isEqualTo(303);
        page.waitForTimeout(500);
        page.navigate("/ho-so/" + parent.id());
        assertThat(page.content()).contains("Đã trả kết quả");
        shoot(page, "linked-phone-8-handed-over");
        var desk = Province.signIn(browser, Look.DESK, "chanhvanphong.sangnhe");
        desk.navigate("/office/cases/" + parent.id());
        shoot(desk, "linked-desk-case");
    }

    private CaseFile apply(Page page) {
        link(page, "Nộp hồ sơ trực tuyến").click();
        CitizenJourney.signIn(page, "011195000021");
        link(page, "Xã Sáng Nhè").first().click();
        button(page, "Bắt đầu").click();
        var answers = new TreeMap<>(CitizenJourney.BIRTH);
        answers.putAll(Map.of(
                "form.residence.headName", "Mùa A Páo",
                "form.residence.relation", "GRANDCHILD",
                "form.residence.address", "Bản Hẹ 1, xã Sáng Nhè, tỉnh Điện Biên",
                "form.healthCard.facility", "Trạm Y tế xã Sáng Nhè",
                "form.healthCard.form", "PAPER"));
        CitizenJourney.fillGroups(page, "linked-phone-2", answers);
        page.locator("#giay-to-1")
                .setInputFiles(new FilePayload("giay-chung-sinh.pdf", "application/pdf", SampleFiles.pdf(1)));
        button(page, "Tiếp tục").click();
        shoot(page, "linked-phone-3-check");
        page.getByRole(AriaRole.CHECKBOX).check();
        button(page, "Nộp hồ sơ").click();
        assertThat(page.url()).endsWith("/da-nop");
        var id = UUID.fromString(page.url().replaceAll(".*/ho-so/([0-9a-f-]{36})/.*", "$1"));
        var unit = office.person("motcua").unit();
        return office.in(() -> program.getBean(CaseFiles.class).get(unit, id));
    }

    private void accept(CaseFile sent) {
        office.act(() -> program.getBean(IntakeDesk.class).accept(office.person("motcua"), sent.id(), sent.version()));
    }

    private void answerWhatTheStepNeeds(Page page, CaseFile parent) {
        var child = office.assigned(office.child(parent, 1), "chanhvanphong", "hotich");
        office.act(() -> program.getBean(HandlingDesk.class)
                .requestSupplement(
                        office.person("hotich"),
                        child.id(),
                        child.version(),
                        "Ảnh giấy chứng sinh bị mờ, xin chụp lại",
                        Repeat.NOT_CONFIRMED));
        page.navigate("/ho-so/" + parent.id());
        shoot(page, "linked-phone-6-asked");
        assertThat(page.content()).contains("Bước 1 – Đăng ký khai sinh: Ảnh giấy chứng sinh bị mờ");
        page.locator("[name=note]").fill("Tôi gửi lại ảnh rõ hơn");
        page.locator("[name=tep]")
                .setInputFiles(new FilePayload("chung-sinh-ro.pdf", "application/pdf", SampleFiles.pdf(1)));
        button(page, "Gửi trả lời").click();
        assertThat(office.papers(office.child(parent, 1)))
                .extracting(paper -> paper.name())
                .contains("chung-sinh-ro.pdf");
    }

    private void decideEverything(CaseFile parent) {
        office.decided(office.child(parent, 1), "chanhvanphong", "hotich", Outcome.GRANTED);
        office.told(parent, 2, LegAct.ANSWER, "Thông báo số 214/TB-CAX");
        office.told(parent, 3, LegAct.ANSWER, "Thẻ số TE1119999999999");
    }
}
