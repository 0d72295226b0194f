package vn.xaso.documents.outgoing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.documents.outgoing.OutgoingOffice;
import vn.xaso.kernel.Actor;

/// The pages on which an outgoing document goes its way.
@HouseTest
class OutgoingPagesTest {

    private static final String HERE = "/office/documents/outgoing";

    @Autowired
    private MockMvcTester browser;

    private OutgoingOffice office;

    @BeforeEach
    void open(@Autowired ApplicationContext program) {
        office = new OutgoingOffice(program);
    }

    @Test
    void theDrafterChoosesATypeAndFindsItsTemplate() {
        assertThat(text(get("hotich", HERE + "/new"))).contains("Quyết định (QĐ)", "Giấy nghỉ phép (GNP)");

        assertThat(text(get("hotich", HERE + "/new?type=QUYET_DINH&template=2")))
                .contains("Ban hành kèm theo Quyết định này", "Lưu: VT, VP.", "CHỦ TỊCH");
    }

    @Test
    void whatReplacesADocumentBeginsWithItsTextAndItsRecipients() {
        var earlier = office.issued("Kiện toàn Tổ công nghệ số");

        var page = text(get("hotich", HERE + "/new?type=" + earlier.head().type() + "&replaces=" + earlier.id()));

        assertThat(page)
                .contains("Kiện toàn Tổ công nghệ số</textarea>")
                .containsPattern("name=\"units\"[^>]* checked");
    }

    @Test
    void theDocumentSaysWhatWasJustDoneWithIt() {
        var issued = HERE + "/" + office.issued("Họp giao ban").id();

        assertThat(text(get("vanthu", issued + "?done=issued"))).contains("Đã phát hành văn bản.", "data-focus");
        assertThat(text(get("vanthu", issued + "?done=anything"))).doesNotContain("data-focus");
    }

    @Test
    void whoDraftsNothingFindsNoFormToDraft() {
        assertThat(get("chutich", HERE + "/new")).hasStatus(404);
    }

    @Test
    void keepsWhatWasTypedWhereTheSummaryIsMissing() {
        var answer = browser.post()
                .uri(HERE + "/new")
                .requestAttr(Actor.class.getName(), office.actor("hotich"))
                .param("type", "CONG_VAN")
                .param("body", "Nội dung <b>đã gõ</b>")
                .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("href=\"#summary\"", "Nội dung &lt;b&gt;đã gõ");
    }

    @Test
    void keepsTheIncomingDocumentThatIsAnswered() {
        var incoming = UUID.randomUUID();
        var summary = OutgoingOffice.unique("Trả lời việc rà soát hộ nghèo");
        var answer = browser.post()
                .uri(HERE + "/new")
                .requestAttr(Actor.class.getName(), office.actor("hotich"))
                .param("type", "CONG_VAN")
                .param("answers", incoming.toString())
                .param("summary", summary)
                .param("body", "Nội dung.")
                .exchange();

        assertThat(answer).hasStatus(303);
        var address = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        assertThat(text(get("hotich", address))).contains(summary, "/office/documents/incoming/" + incoming);
    }

    @Test
    void eachPersonSeesTheNextActAndTheListOfWhatWaits() {
        var summary = OutgoingOffice.unique("Kiện toàn Tổ công nghệ số");
        var document = office.submitted(office.drafted(summary));

        assertThat(text(get("chanhvanphong", HERE + "/" + document.id()))).contains("Duyệt, ký nháy");
        assertThat(text(get("chanhvanphong", HERE + "?whose=MINE"))).contains(summary);
        assertThat(text(get("hotich", HERE + "/" + document.id())))
                .contains("Rút lại")
                .doesNotContain("Duyệt, ký nháy");
        assertThat(text(get("vanthu", HERE + "?whose=MINE"))).doesNotContain(summary);
    }

    @Test
    void theLeaderSignsOnlyWhatWasOpened() {
        var document = office.atLeader(OutgoingOffice.unique("Phân công trực Tết"));
        var page = HERE + "/" + document.id();

        assertThat(sign(page, document.version())).hasStatus(422);
        assertThat(get("chutich", page + "/paper")).hasStatusOk();
        assertThat(sign(page, document.version())).hasStatus(303);
        assertThat(text(get("vanthu", page))).contains("Cấp số, ký số cơ quan");
    }

    private MvcTestResult sign(String page, int version) {
        return browser.post()
                .uri(page + "/signature")
                .requestAttr(Actor.class.getName(), office.actor("chutich"))
                .param("version", String.valueOf(version))
                .param("pin-sign", "246810")
                .exchange();
    }

    @Test
    void aWrongPinTakesNoNumber() {
        var signed = office.signed(office.atLeader(OutgoingOffice.unique("Giao chỉ tiêu")));
        var page = HERE + "/" + signed.id();
        var answer = browser.post()
                .uri(page + "/number")
                .requestAttr(Actor.class.getName(), office.actor("vanthu"))
                .param("version", String.valueOf(signed.version()))
                .param("holder", "Văn phòng giữ")
                .param("pin-number", "111111")
                .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Chưa có số", "Văn phòng giữ").doesNotContain("111111");
    }

    @Test
    void whoComesSecondIsToldWhatHappened() {
        var document = office.drafted(OutgoingOffice.unique("Hai người cùng trình"));
        office.submitted(document);
        var answer = browser.post()
                .uri(HERE + "/" + document.id() + "/submission")
                .requestAttr(Actor.class.getName(), office.actor("hotich"))
                .param("version", String.valueOf(document.version()))
                .exchange();

        assertThat(answer).hasStatus(409);
        assertThat(text(answer)).contains("Trình duyệt nội dung");
    }

    @Test
    void theListIsTakenAlongAsATable() {
        var summary = OutgoingOffice.unique("Danh sách mang đi");
        office.drafted(summary);

        assertThat(text(get("vanthu", HERE + ".csv"))).contains(summary, "Trích yếu");
        assertThat(get("vanthu", HERE + ".xlsx")).hasStatusOk();
        assertThat(get("vanthu", HERE + ".pdf?q=mang+di")).hasStatusOk();
    }

    @Test
    void showsWordByWordWhatChanged() {
        var first = office.drafted(OutgoingOffice.unique("Quy chế làm việc"));
        office.as(
                "hotich",
                drafter -> office.desks()
                        .drafting()
                        .write(
                                drafter,
                                first.id(),
                                first.version(),
                                new vn.xaso.documents.outgoing.application.NewDraft(
                                        office.text("Quy chế phối hợp"),
                                        java.util.List.of(),
                                        java.util.List.of(),
                                        null)));

        assertThat(text(get("hotich", HERE + "/" + first.id() + "/differences")))
                .contains("<del>làm việc", "<ins>phối hợp");
    }

    private MvcTestResult get(String who, String address) {
        return browser.get()
                .uri(java.net.URI.create(address))
                .requestAttr(Actor.class.getName(), office.actor(who))
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
