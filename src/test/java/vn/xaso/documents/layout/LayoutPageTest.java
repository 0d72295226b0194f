package vn.xaso.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Actor;

/// Law: 30/2020/NĐ-CP art. 8, Phụ lục I
@HouseTest
class LayoutPageTest {

    private static final String HERE = "/office/documents/check";

    @Autowired
    private MockMvcTester browser;

    @Test
    void tellsAnOfficialWhatIsGoodAndWhatIsNot() {
        var good = DocumentPrints.print(DocumentTexts.of("CONG_VAN").make());
        var bad = DocumentPrints.print(DocumentTexts.of("CONG_VAN").summary("").make());

        assertThat(send("cong-van.pdf", good, ""))
                .hasStatusOk()
                .bodyText()
                .contains("21 mục đạt, 0 mục chưa đạt", "cong-van.pdf", "Quốc hiệu", "tag--done");
        assertThat(send("cong-van.pdf", bad, ""))
                .bodyText()
                .contains("20 mục đạt, 1 mục chưa đạt", "sai cách ghi", "tag--late");
    }

    @Test
    void printsWhatWasFound() {
        var answer = send(
                "cong-van.pdf",
                DocumentPrints.print(DocumentTexts.of("CONG_VAN").make()),
                "pdf");

        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        assertThat(answer.getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void asksForAFileAndSaysWhyAWordFileCannotBeDrawn() {
        assertThat(send("x.pdf", new byte[0], "")).hasStatus(422).bodyText().contains("role=\"alert\"");
        assertThat(send("x.docx", "xin chào".getBytes(StandardCharsets.UTF_8), ""))
                .hasStatus(422)
                .bodyText()
                .contains("Word");
        assertThat(send("x.pdf", "xin chào".getBytes(StandardCharsets.UTF_8), ""))
                .hasStatus(422)
                .bodyText()
                .contains("Không nhận loại tệp");
    }

    private MvcTestResult send(String name, byte[] content, String as) {
        return browser.post()
                .uri(HERE)
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .param("as", as)
                .requestAttr(Actor.class.getName(), Actors.withAllRights(Actors.newUnit()))
                .exchange();
    }
}
