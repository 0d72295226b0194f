package vn.xaso.cases.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.HouseTest;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.cases.application.OwnCase;
import vn.xaso.cases.application.OwnCases;
import vn.xaso.demo.DemoProvince;
import vn.xaso.files.SampleFiles;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitScope;

@HouseTest
class CitizenPagesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private OwnCases own;

    @Autowired
    private IntakeDesk intake;

    private Actor reception;
    private Applying applying;

    @BeforeEach
    void aCitizenSitsDown() {
        province.found();
        reception =
                Objects.requireNonNull(province.people().get("motcua.sangnhe")).actor();
        applying = new Applying(browser, reception.unit());
    }

    @Test
    void sendsWhoeverHasNotSignedInToTheDoorAndBack() {
        var answer = browser.get().uri("/nop-ho-so/1.001570?don-vi=x").exchange();

        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getHeader("Location"))
                .isEqualTo("/dang-nhap?next=%2Fnop-ho-so%2F1.001570%3Fdon-vi%3Dx");
    }

    @Test
    void offersTheCommunesThatWorkHereAndFindsOthersByOldNames() {
        assertThat(applying.open("/nop-ho-so/1.001570"))
                .hasStatusOk()
                .bodyText()
                .contains("Xã Sáng Nhè");
        assertThat(applying.open("/nop-ho-so/1.001570?tim=sang%20nhe"))
                .bodyText()
                .contains("?don-vi=" + reception.unit());
    }

    @Test
    void startsOneDraftHoweverOftenTheButtonIsPressed() {
        var key = applying.pageKey();

        var first = applying.begin(key);
        var second = applying.begin(key);

        assertThat(first).hasStatus(303);
        assertThat(second.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
    }

    @Test
    void refusesASixthDraft() {
        for (int i = 0; i < 5; i++) {
            applying.draft();
        }

        assertThat(applying.begin(applying.pageKey())).hasStatus(422).bodyText().contains("Bạn đang có 5 bản nháp");
    }

    @Test
    void refusesACommuneThatDoesNotTakeItFromHome() {
        assertThat(applying.send(
                        "/nop-ho-so/1.001570",
                        Map.of("don-vi", UUID.randomUUID().toString(), "key", "k")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn xã, phường");
    }

    @Test
    void tellsAllMistakesOfTheFormAtOnceAndKeepsWhatWasTyped() {
        var draft = applying.draft();
        var typed = new HashMap<>(Applying.goodForm());
        typed.put("born", "31/02/2001");
        typed.put("form.request", "");
        typed.put("address", "<script>alert(1)</script>");

        var answer = applying.send(draft + "/to-khai", typed);

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("role=\"alert\"", "href=\"#born\"", "href=\"#form-request\"", "31/02/2001", "Mùa Thị Sùng")
                .doesNotContain("<script>alert");
        assertThat(applying.open(draft + "/to-khai")).bodyText().contains("31/02/2001");
    }

    @Test
    void asksTheFieldThatAnAnswerOpensAndForgetsItWhenItIsClosed() {
        var draft = applying.draft();
        var typed = new HashMap<>(Applying.goodForm());
        typed.put("form.forWhom", "OTHER");

        assertThat(applying.send(draft + "/to-khai", typed))
                .hasStatus(422)
                .bodyText()
                .contains("form.other");
        typed.put("form.forWhom", "SELF");
        typed.put("form.other", "Giàng A Páo");
        assertThat(applying.send(draft + "/to-khai", typed)).hasStatus(303);

        assertThat(found(draft).caseFile().answers()).doesNotContain("Giàng A Páo");
    }

    @Test
    void savesADraftThatIsNotFinished() {
        var draft = applying.draft();

        var answer = applying.send(draft + "/to-khai", Map.of("address", "Bản Hẹ 1", "luu", "1"));

        assertThat(answer).hasStatus(303);
        assertThat(applying.open(draft + "/to-khai?da-luu=1")).bodyText().contains("Đã lưu bản nháp", "Bản Hẹ 1");
    }

    @Test
    void doesNotGoOnWithoutARequiredPaper() {
        var draft = applying.draft();

        assertThat(applying.upload(draft + "/giay-to", "giay-to-2", "", new byte[0], Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy gửi giấy tờ này", "href=\"#giay-to-1\"");
    }

    @Test
    void storesNothingOfAFileThatIsRefused() {
        var draft = applying.draft();
        var large = new byte[6 * 1024 * 1024 + 1];

        assertThat(applying.addPaper(draft, "lon.pdf", large))
                .hasStatus(422)
                .bodyText()
                .contains("giay-to-1-error");
        assertThat(applying.addPaper(draft, "virus.exe", "MZ".getBytes())).hasStatus(422);
        assertThat(applying.addPaper(draft, "hong.pdf", "%PDF-1.7 hỏng".getBytes()))
                .hasStatus(422);
        assertThat(applying.addPaper(draft, "ma.pdf", SampleFiles.pdfWithScript()))
                .hasStatus(422);

        assertThat(found(draft).papers()).isEmpty();
    }

    @Test
    void takesAPaperAwayAgain() {
        var draft = applying.readyDraft();

        var answer = applying.upload(draft + "/giay-to", "giay-to-1", "", new byte[0], Map.of("bo", "1"));

        assertThat(answer).hasStatus(303);
        assertThat(found(draft).papers()).isEmpty();
    }

    @Test
    void showsEverythingBeforeItIsSentAndAsksForTheDeclaration() {
        var draft = applying.readyDraft();

        assertThat(applying.open(draft + "/kiem-tra-lai"))
                .hasStatusOk()
                .bodyText()
                .contains("Đề nghị hỗ trợ làm nhà", "don.pdf", draft + "/to-khai#form-request");
        assertThat(applying.send(draft + "/kiem-tra-lai", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#cam-doan\"");
    }

    @Test
    void doesNotSendWhatIsIncomplete() {
        var draft = applying.draft();

        assertThat(applying.send(draft + "/kiem-tra-lai", Map.of("cam-doan", "true")))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#to-khai\"", "href=\"#giay-to\"");
        assertThat(found(draft).isDraft()).isTrue();
    }

    @Test
    void sendsOnceHoweverOftenTheButtonIsPressed() {
        var draft = applying.sentCase();

        var again = applying.send(draft + "/kiem-tra-lai", Map.of("cam-doan", "true"));

        assertThat(again.getResponse().getHeader("Location")).isEqualTo(draft + "/da-nop");
        assertThat(found(draft).events()).hasSize(1);
        assertThat(applying.open(draft + "/da-nop"))
                .bodyText()
                .contains("Xã Sáng Nhè", "don.pdf", "mã kiểm tra", "chậm nhất lúc");
        assertThat(applying.open("/ho-so")).bodyText().contains("Đang giải quyết", "Chờ tiếp nhận");
    }

    @Test
    void showsTheRequestOfTheOfficeOnTopAndTakesTheAnswer() {
        var sent = applying.sentCase();
        askFix(sent, "Đơn chưa ký tên, đề nghị chụp lại.");

        assertThat(applying.open("/ho-so")).bodyText().contains("Cần bạn làm");
        assertThat(applying.open(sent)).bodyText().contains("Đơn chưa ký tên");
        var broken = applying.upload(sent + "/tra-loi", "tep", "hong.pdf", "%PDF".getBytes(), answer("Đã ký"));
        var good = applying.upload(sent + "/tra-loi", "tep", "moi.pdf", SampleFiles.pdf(1), answer("Đã ký"));

        assertThat(broken).hasStatus(422).bodyText().contains("tep-error", "Đã ký");
        assertThat(good).hasStatus(303);
        assertThat(found(sent).caseFile().state()).isEqualTo(CaseState.SUBMITTED);
        assertThat(found(sent).papers()).hasSize(2);
    }

    @Test
    void takesACaseBackWithAReasonOnly() {
        var sent = applying.sentCase();

        assertThat(applying.open(sent + "/rut")).hasStatusOk();
        assertThat(applying.send(sent + "/rut", Map.of("version", "1"))).hasStatus(422);
        assertThat(applying.send(sent + "/rut", Map.of("version", "1", "reason", "Tôi nộp nhầm")))
                .hasStatus(303);

        assertThat(found(sent).caseFile().state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(applying.open(sent)).bodyText().contains("Bạn đã rút hồ sơ này", "Tôi nộp nhầm");
    }

    @Test
    void throwsADraftAwayAfterAsking() {
        var draft = applying.readyDraft();

        assertThat(applying.open(draft + "/xoa")).hasStatusOk().bodyText().contains("Xóa bản nháp?");
        assertThat(applying.send(draft + "/xoa", Map.of())).hasStatus(303);

        assertThat(applying.open(draft + "/to-khai")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/to-khai",
                "/giay-to",
                "/giay-to/1",
                "/kiem-tra-lai",
                "/da-nop",
                "/ket-qua",
                "/mau/01-2.pdf",
                "/rut",
                "/xoa"
            })
    void hidesACaseFromEverybodyElse(String page) {
        var sent = applying.sentCase();
        var stranger = new Applying(browser, reception.unit());

        assertThat(stranger.open(sent + page)).hasStatus(404);
        assertThat(stranger.open("/ho-so/" + UUID.randomUUID() + page)).hasStatus(404);
    }

    @Test
    void letsNobodyElseChangeACase() {
        var draft = applying.readyDraft();
        var stranger = new Applying(browser, reception.unit());

        assertThat(stranger.send(draft + "/to-khai", Applying.goodForm())).hasStatus(404);
        assertThat(stranger.addPaper(draft, "don.pdf", SampleFiles.pdf(1))).hasStatus(404);
        assertThat(stranger.send(draft + "/kiem-tra-lai", Map.of("cam-doan", "true")))
                .hasStatus(404);
        assertThat(stranger.send(draft + "/xoa", Map.of())).hasStatus(404);
        assertThat(stranger.send(draft + "/rut", Map.of("version", "0", "reason", "x")))
                .hasStatus(404);
        assertThat(stranger.open("/ho-so")).bodyText().contains("Bạn chưa có hồ sơ nào");
    }

    private static Map<String, String> answer(String note) {
        return Map.of("version", "2", "note", note);
    }

    private void askFix(String sent, String what) {
        UnitScope.of(reception.unit()).run(() -> intake.askFix(reception, Applying.id(sent), 1, what));
    }

    private OwnCase found(String draft) {
        return own.read(applying.citizen, Applying.id(draft), one -> one);
    }
}
