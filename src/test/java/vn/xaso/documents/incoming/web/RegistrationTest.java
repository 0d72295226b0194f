package vn.xaso.documents.incoming.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.documents.incoming.web.IncomingBrowser.path;
import static vn.xaso.documents.incoming.web.IncomingBrowser.text;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
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
import vn.xaso.documents.incoming.application.NewArrival;
import vn.xaso.documents.incoming.domain.Channel;
import vn.xaso.kernel.Ids;

/// The form of the register: filled by what was read, alarmed by what looks the same.
///
/// Law: 30/2020/NĐ-CP art. 21, art. 22, Phụ lục IV, Phụ lục VI
@HouseTest
class RegistrationTest {

    private static final String READ = """
        {"fields": {
          "NUMBER": {"value": "4417", "confidence": 0.41, "flagged": true,
                     "place": {"page": 1, "left": 0.1, "top": 0.1, "width": 0.2, "height": 0.05}},
          "NOTATION": {"value": "SNV-CCHC", "confidence": 0.98, "flagged": false, "place": null},
          "SIGNER": {"value": "", "confidence": 0.1, "flagged": true, "place": null}},
         "pages": 2, "source": "SCAN"}
        """;

    @Autowired
    private MockMvcTester tester;

    @Autowired
    private ApplicationContext program;

    private IncomingOffice office;
    private IncomingBrowser browser;

    @BeforeEach
    void open() {
        office = new IncomingOffice(program);
        browser = new IncomingBrowser(tester, office);
    }

    @Test
    void fillsWhatIsSureAndOnlyMarksWhatIsNot() {
        var wanted = new NewArrival(UUID.randomUUID().toString(), Channel.UPLOAD, "", "", "", READ, List.of());
        var received = office.as("vanthu", clerk -> office.desks().arrival().receive(clerk, wanted));
        var page = text(browser.get("vanthu", path(received)));

        assertThat(page)
                .contains(
                        "value=\"SNV-CCHC\"", "độ tin cậy 98\u00a0%", "có thể là “4417” (41\u00a0%)", "không đọc được")
                .contains(path(received) + "/reading/number")
                .doesNotContain("value=\"4417\"");
    }

    @Test
    void showsTheLookAlikeAndRegistersAllTheSameWithAReason() {
        var number = String.valueOf(100_000 + System.nanoTime() % 800_000);
        office.registered(IncomingOffice.letter(number, "V/v kiểm tra lần một"));
        var again = office.received();
        var fields = new HashMap<>(IncomingPageTest.letter());
        fields.put("number", "0" + number);
        fields.put("notation", "snv-cchc");

        var alarm = browser.post("vanthu", again, "registration", fields);

        assertThat(alarm).hasStatus(422);
        var page = text(alarm);
        assertThat(page).contains("V/v kiểm tra lần một", "note-register", "trông giống");
        fields.put("alike", page.replaceAll("(?s).*name=\"alike\" value=\"([^\"]+)\".*", "$1"));
        assertThat(browser.post("vanthu", again, "registration", fields)).hasStatus(422);
        fields.put("note-register", "Bản gửi lại có thêm phụ lục");
        assertThat(browser.post("vanthu", again, "registration", fields)).hasStatus(303);
        assertThat(text(browser.get("vanthu", path(again))))
                .contains("Bản gửi lại có thêm phụ lục", "Văn bản đã đăng ký trông giống văn bản này");
    }

    @Test
    void takesAMailWithWhatCanBeTakenOfIt() {
        var word = Ids.next().toString();
        var mail = ("From: Lan <lan@example.vn>\r\nDate: Thu, 26 Nov 2026 08:00:00 +0700\r\nSubject: Ve " + word
                        + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                        + "--b\r\nContent-Type: text/plain\r\n\r\nXin gui\r\n"
                        + "--b\r\nContent-Type: application/zip; name=\"virus.exe\"\r\n\r\nMZ nonsense\r\n--b--\r\n")
                .getBytes(StandardCharsets.UTF_8);
        var brought = browser.bring(
                "vanthu",
                Map.of("key", UUID.randomUUID().toString()),
                new MockMultipartFile("files", "thu.eml", "message/rfc822", mail));

        assertThat(brought).hasStatus(303);
        assertThat(text(browser.get(
                        "vanthu", Objects.requireNonNull(brought.getResponse().getRedirectedUrl()))))
                .contains("Lan &lt;lan@example.vn", word, "Xin gui", "Tệp không được tiếp nhận", "virus.exe");
    }

    @Test
    void refusesAFileThatOnlyCallsItselfAMail() {
        var bad = new MockMultipartFile("files", "thu.eml", "message/rfc822", new byte[] {1, 2, 3});
        var answer = browser.bring("vanthu", Map.of(), bad);

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("không phải là thư điện tử");
    }

    @Test
    void saysThatAFileIsEmptyInsteadOfPassingItOver() {
        var empty = new MockMultipartFile("files", "cong-van.pdf", "application/pdf", new byte[0]);
        var answer = browser.bring("vanthu", Map.of("channel", "PAPER"), empty);

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("cong-van.pdf", "không có nội dung");
    }

    @Test
    void printsTheRegistersWithTheColumnsOfTheLaw() {
        var document = office.withTheSpecialist();
        var csv = text(browser.get("vanthu", IncomingAsked.HERE + "/registers/export?form=CSV"));
        var number = Objects.requireNonNull(document.number()).number();

        assertThat(csv)
                .contains("Ngày đến\",\"Số đến\",\"Tác giả\",\"Số, ký hiệu\",\"Ngày tháng")
                .contains("Đơn vị hoặc người nhận\",\"Ngày chuyển\",\"Ký nhận\",\"Ghi chú\"")
                .contains("\"" + number + "\",\"Sở Nội vụ tỉnh Điện Biên\"");
        assertThat(text(browser.get("vanthu", IncomingAsked.HERE + "/registers/export?book=TRANSFERS&form=CSV")))
                .contains("\"" + number + "\",\"" + office.actor("hotich").name());
        assertThat(browser.get("vanthu", IncomingAsked.HERE + "/registers/export?book=PROGRESS&form=PDF"))
                .hasStatusOk();
        assertThat(browser.get("vanthu", IncomingAsked.HERE + "/registers")).hasStatusOk();
        assertThat(browser.get("hotich", IncomingAsked.HERE + "/registers")).hasStatus(404);
    }
}
