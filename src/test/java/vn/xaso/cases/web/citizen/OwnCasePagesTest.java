package vn.xaso.cases.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

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

/// What a citizen does with a case of his or her own, and nobody else can.
@HouseTest
class OwnCasePagesTest {

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
