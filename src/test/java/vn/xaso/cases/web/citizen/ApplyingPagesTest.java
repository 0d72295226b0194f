package vn.xaso.cases.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.HouseTest;
import vn.xaso.cases.application.OwnCase;
import vn.xaso.cases.application.OwnCases;
import vn.xaso.demo.DemoProvince;
import vn.xaso.files.SampleFiles;
import vn.xaso.kernel.Actor;

/// How a citizen applies: the draft, its form and papers, and the sending.
@HouseTest
class ApplyingPagesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private OwnCases own;

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
                .contains("Đề nghị hỗ trợ làm nhà", "don.pdf", draft + "/to-khai?phan=");
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

    private OwnCase found(String draft) {
        return own.read(applying.citizen, Applying.id(draft), one -> one);
    }
}
