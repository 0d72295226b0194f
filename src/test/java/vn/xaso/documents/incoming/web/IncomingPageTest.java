package vn.xaso.documents.incoming.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.documents.incoming.web.IncomingBrowser.path;
import static vn.xaso.documents.incoming.web.IncomingBrowser.text;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.HouseTest;
import vn.xaso.documents.incoming.IncomingOffice;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.IncomingState;
import vn.xaso.files.SampleFiles;

/// The people of the office walk a document from desk to desk with their browsers.
///
/// Law: 30/2020/NĐ-CP art. 22, art. 23, art. 24, art. 29
@HouseTest
class IncomingPageTest {

    @Autowired
    private MockMvcTester tester;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private IncomingDocuments documents;

    private IncomingOffice office;
    private IncomingBrowser browser;

    @BeforeEach
    void open() {
        office = new IncomingOffice(program);
        browser = new IncomingBrowser(tester, office);
    }

    @Test
    void takesInAFileAndOpensItsRegistration() {
        var pdf = SampleFiles.pdf("cong-van.pdf");
        var brought = browser.bring(
                "vanthu",
                Map.of("key", UUID.randomUUID().toString(), "channel", "UPLOAD", "sender", "Sở Nội vụ"),
                new MockMultipartFile("files", "cong-van.pdf", "application/pdf", pdf.content()));

        assertThat(brought).hasStatus(303);
        var address = Objects.requireNonNull(brought.getResponse().getRedirectedUrl());
        assertThat(text(browser.get("vanthu", address)))
                .contains("Chờ đăng ký", "Đăng ký, lấy số đến", address + "/files/1", "<iframe", "Sở Nội vụ");
        assertThat(browser.get("vanthu", address + "/files/1"))
                .hasStatusOk()
                .headers()
                .hasValue("Content-Type", "application/pdf");
    }

    @Test
    void takesInPaperWithoutAFileButNoFileWithoutAFile() {
        var paper = browser.bring("vanthu", Map.of("channel", "PAPER", "subject", "Đơn của ông Lò Văn Bun"));
        var nothing = browser.bring("vanthu", Map.of("channel", "UPLOAD", "sender", "Bà <b> Mùa"));

        assertThat(paper).hasStatus(303);
        assertThat(nothing).hasStatus(422);
        assertThat(text(nothing)).contains("Hãy chọn tệp của văn bản", "Bà &lt;b> Mùa");
    }

    @Test
    void addsTheScanOfAPaperLater() {
        var paper = browser.bring("vanthu", Map.of("channel", "PAPER", "subject", "Đơn của ông Lò Văn Bun"));
        var address = Objects.requireNonNull(paper.getResponse().getRedirectedUrl());
        var scan = new MockMultipartFile(
                "files",
                "ban-quet.pdf",
                "application/pdf",
                SampleFiles.pdf("ban-quet.pdf").content());

        var nothing = browser.send("vanthu", address + "/files", Map.of("version", "1", "note-addFiles", "Quét sau"));
        var added = browser.send("vanthu", address + "/files", Map.of("version", "1"), scan);
        var again = browser.send("vanthu", address + "/files", Map.of("version", "1"), scan);

        assertThat(nothing).hasStatus(422);
        assertThat(text(nothing)).contains("href=\"#files\"", "Hãy chọn ít nhất một tệp", "Quét sau");
        assertThat(added).hasStatus(303);
        assertThat(again).hasStatus(409);
        assertThat(text(browser.get("vanthu", address))).contains(address + "/files/1", "Bổ sung tệp", "<iframe");
        assertThat(browser.send("chutich", address + "/files", Map.of("version", "2"), scan))
                .hasStatus(404);
    }

    @Test
    void refusesAFileThatIsNone() {
        var bad = new MockMultipartFile(
                "files", "cong-van.pdf", "application/pdf", "no pdf".getBytes(StandardCharsets.UTF_8));
        var answer = browser.bring("vanthu", Map.of("channel", "UPLOAD"), bad);

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("href=\"#files\"", "Các tệp chưa được lưu");
    }

    @Test
    void tellsAllThatIsWrongInTheRegistrationAndKeepsWhatWasTyped() {
        var received = office.received();
        var answer = browser.post(
                "vanthu",
                received,
                "registration",
                Map.of("number", "123456789012", "issuedOn", "2999-01-01", "summary", "Về <i> việc", "pages", "x"));

        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains("href=\"#type\"", "href=\"#number\"", "href=\"#issuedOn\"", "href=\"#issuer\"")
                .contains("href=\"#pages\"", "Về &lt;i&gt; việc", "123456789012");
    }

    @Test
    void keepsADayThatIsNoneInSightAndShowsARealOneInTheFieldOfTheBrowser() {
        var received = office.received();
        var answer = browser.post(
                "vanthu", received, "registration", Map.of("issuedOn", "31/02/2026", "answerBy", "5/3/2026"));

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("type=\"text\" value=\"31/02/2026\"", "type=\"date\" value=\"2026-03-05\"");
    }

    @Test
    void walksFromTheClerkToTheDossier() {
        var received = office.received();
        assertThat(browser.post("vanthu", received, "registration", letter())).hasStatus(303);
        act("vanthu", received, "submission", Map.of("leader", person("chutich")), IncomingState.SUBMITTED);
        var direction = Map.of(
                "lead",
                "person:" + person("hotich"),
                "phrase",
                "Tham mưu văn bản trả lời.",
                "day-direct",
                office.today().plusDays(5).toString(),
                "informed",
                office.officeParty().text());
        assertThat(text(browser.get("chutich", path(received)))).contains("Giao xử lý", "Văn phòng");
        act("chutich", received, "direction", direction, IncomingState.DIRECTED);
        act("vanthu", received, "transfer", Map.of(), IncomingState.TRANSFERRED);
        act("hotich", received, "start", Map.of(), IncomingState.IN_WORK);
        act("hotich", received, "answers", Map.of("note-answer", "15/UBND-VP"), IncomingState.ANSWERED);
        act("hotich", received, "completion", Map.of(), IncomingState.COMPLETED);
        act("hotich", received, "filing", Map.of("note-file", "Hồ sơ 01.VP"), IncomingState.FILED);

        assertThat(text(browser.get("chutich", path(received))))
                .contains("Đã lập hồ sơ", "15/UBND-VP", "Tham mưu văn bản trả lời.", "Hồ sơ 01.VP");
    }

    @Test
    void goesOnToWhatWaitsNext() {
        var first = office.submitted();
        office.submitted();
        var answer = browser.post(
                "chutich",
                first,
                "direction",
                Map.of(
                        "lead",
                        office.officeParty().text(),
                        "note-direct",
                        "Xử lý theo quy định",
                        "day-direct",
                        office.today().toString(),
                        "then",
                        "next"));

        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getRedirectedUrl())
                .startsWith(IncomingAsked.HERE)
                .doesNotContain(first.id().toString());
    }

    @Test
    void goesBackToTheListWhenTheDocumentWasGivenOutOfTheHands() {
        var submitted = office.submitted();
        office.directed(submitted, office.officeParty());
        act("vanthu", submitted, "transfer", Map.of(), IncomingState.TRANSFERRED);
        act("chanhvanphong", submitted, "assignment", Map.of("person", person("hotich")), IncomingState.TRANSFERRED);
        var given = office.in(() -> documents.get(submitted.unit(), submitted.id()));
        assertThat(text(browser.get("chutich", path(submitted))))
                .contains("Trình lãnh đạo: " + office.actor("chutich").name())
                .contains("Lãnh đạo cho ý kiến chỉ đạo, hạn ")
                .contains("Giao người xử lý: " + office.actor("hotich").name());

        var answer = browser.post("hotich", given, "hand-back", Map.of("note-handBack", "Nghỉ phép"));

        assertThat(answer).hasStatus(303);
        assertThat(browser.get("hotich", path(submitted))).hasStatus(404);
        var list = browser.get(
                "hotich", java.util.Objects.requireNonNull(answer.getResponse().getRedirectedUrl()));
        assertThat(list).hasStatus(200);
        assertThat(text(list)).contains("Đã ghi nhận");
    }

    @Test
    void keepsTheDirectionThatLacksALead() {
        var submitted = office.submitted();
        var answer = browser.post(
                "chutich",
                submitted,
                "direction",
                Map.of(
                        "note-direct", "Khẩn trương <b>",
                        "day-direct", "nonsense",
                        "contributors", office.officeParty().text()));

        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains("href=\"#lead\"", "Khẩn trương &lt;b&gt;", "checked", "đã chọn 1")
                .containsOnlyOnce("class=\"party-group\" open");
    }

    @Test
    void tellsTheSecondOneWhatTheFirstOneDid() {
        var submitted = office.submitted();
        office.directed(submitted, office.officeParty());
        var direction = Map.of(
                "note-direct", "Ý kiến của tôi",
                "lead", office.officeParty().text(),
                "day-direct", office.today().toString());
        var answer = browser.post("chutich", submitted, "direction", direction);

        assertThat(answer).hasStatus(409);
        assertThat(text(answer)).contains("Người khác vừa xử lý", "Ý kiến của tôi", "Lãnh đạo cho ý kiến chỉ đạo");
    }

    @Test
    void isNotThereForWhomItDoesNotConcern() {
        var submitted = office.submitted();

        assertThat(browser.get("hotich", path(submitted))).hasStatus(404);
        assertThat(browser.get(office.stranger("chutich"), path(submitted))).hasStatus(404);
        assertThat(browser.get("hotich", IncomingAsked.HERE + "/new")).hasStatus(404);
        assertThat(browser.get("vanthu", IncomingAsked.HERE + "/nonsense")).hasStatus(404);
    }

    private void act(String who, IncomingDocument first, String act, Map<String, String> fields, IncomingState to) {
        var now = office.in(() -> documents.get(first.unit(), first.id()));
        assertThat(text(browser.get(who, path(first)))).contains(path(first) + "/" + act);
        assertThat(browser.post(who, now, act, fields)).as(act).hasStatus(303);
        assertThat(office.in(() -> documents.get(first.unit(), first.id())).state())
                .isEqualTo(to);
    }

    private String person(String who) {
        return office.actor(who).person().toString();
    }

    static Map<String, String> letter() {
        return Map.of(
                "type", "CONG_VAN",
                "number", String.valueOf(System.nanoTime() % 100_000),
                "notation", "SNV-CCHC",
                "issuedOn", "2026-11-20",
                "issuer", "Sở Nội vụ tỉnh Điện Biên",
                "summary", "V/v rà soát thủ tục hành chính",
                "pages", "3",
                "urgency", "NORMAL");
    }
}
