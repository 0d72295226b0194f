package vn.xaso.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.cases.PublicCases;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.ui.print.Papers;

@HouseTest
class CheckPageTest {

    @Autowired
    private MockMvcTester browser;

    private SangNhe office;

    @Autowired
    void open(ApplicationContext program) {
        office = new SangNhe(program);
    }

    @Autowired
    private PublicCases cases;

    @Test
    void tellsWhatWasIssuedByWhomButNotForWhom() {
        var issued = office.issued(SangNhe.sung());

        var answer = browser.get()
                .uri("/kiem-tra/{code}?k={key}", issued.code(), issued.key())
                .exchange();

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("Giấy này do cơ quan cấp", "Giấy xác nhận tình trạng hôn nhân", "/XN-UBND", "Xã Sáng Nhè")
                .contains("Giàng A Chớ", "Hợp lệ", "Chữ ký hợp lệ")
                .doesNotContain("Sùng", "0912345678", "Bản Hẹ");
    }

    @Test
    void knowsItsOwnFileAndTellsAChangedOne() {
        var issued = office.issued(SangNhe.sung());
        var file = content(issued);
        var longer = (new String(file, StandardCharsets.ISO_8859_1) + "\n% thêm").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(send(file, String.valueOf(issued.code())))
                .hasStatusOk()
                .bodyText()
                .contains("Đúng là bản do cơ quan cấp", "Giàng A Chớ");
        assertThat(send(longer, String.valueOf(issued.code())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Đúng là bản do cơ quan cấp");
        assertThat(send(file, "")).hasStatusOk().bodyText().contains("Chữ ký số hợp lệ", "Hợp lệ");
    }

    @Test
    void tellsThatAFileHasNoSignature() {
        assertThat(send(Papers.maritalStatus(0), "")).hasStatusOk().bodyText().contains("Tệp không có chữ ký số");
    }

    @Test
    void takesNothingButAPdf() {
        assertThat(send("<html>".getBytes(StandardCharsets.UTF_8), ""))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn một tệp PDF");
        assertThat(send("%PDF-1.7 không phải PDF".getBytes(StandardCharsets.UTF_8), ""))
                .hasStatusOk();
    }

    @Test
    void saysKindlyThatNoSuchPaperIsKnown() {
        var accepted = office.accepted(SangNhe.sung());

        assertThat(browser.get()
                        .uri("/kiem-tra/{code}?k={key}", accepted.code(), accepted.key())
                        .exchange())
                .hasStatus(404)
                .bodyText()
                .contains("Không tìm thấy giấy tờ này");
        assertThat(browser.get().uri("/kiem-tra/khong-co?k=1").exchange())
                .hasStatus(404)
                .bodyText()
                .contains("Không tìm thấy giấy tờ này");
    }

    @Test
    void hidesThePaperFromAWrongKey() {
        var issued = office.issued(SangNhe.sung());

        assertThat(browser.get()
                        .uri("/kiem-tra/{code}?k=000000000000", issued.code())
                        .exchange())
                .hasStatus(404)
                .bodyText()
                .doesNotContain("/XN-UBND", "Giàng A Chớ");
    }

    @Test
    void leadsFromWhatIsPrintedToThePaper() {
        assertThat(browser.get()
                        .uri("/kiem-tra?code=h18.925-261124-0001&k=0123456789AB")
                        .exchange())
                .hasStatus(303)
                .hasHeader("Location", "/kiem-tra/H18.925-261124-0001?k=0123456789ab");
        assertThat(browser.get().uri("/kiem-tra?code=abc&k=").exchange())
                .hasStatus(422)
                .bodyText()
                .contains("role=\"alert\"", "Mã hồ sơ chưa đúng dạng", "12 ký tự");
    }

    private byte[] content(CaseFile issued) {
        return office.in(
                issued,
                () -> cases.issued(issued.unit(), java.util.Objects.requireNonNull(issued.code()), issued.key())
                        .orElseThrow()
                        .content());
    }

    private MvcTestResult send(byte[] content, String code) {
        return browser.post()
                .uri("/kiem-tra")
                .multipart()
                .file(new MockMultipartFile("file", "giay.pdf", "application/pdf", content))
                .param("paperCode", code)
                .exchange();
    }
}
