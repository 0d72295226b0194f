package vn.xaso.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.documents.layout.DocumentPrints;
import vn.xaso.documents.layout.DocumentTexts;
import vn.xaso.identity.ApiScope;
import vn.xaso.identity.application.ApiTokenDesk;

@HouseTest
class ApiExtractTest {

    @Autowired
    private MockMvcTester program;

    @Autowired
    private ApiTokenDesk tokens;

    private String token = "";

    @BeforeEach
    void aToken() {
        token = tokens.create("Đọc văn bản", Set.of(ApiScope.DOCUMENTS_EXTRACT), Set.of());
    }

    @Test
    void readsTheFieldsOfADecision() {
        var answer = send(DocumentPrints.print(DocumentTexts.of("QUYET_DINH").make()), "application/pdf");

        assertThat(answer).hasStatusOk();
        var json = assertThat(answer).bodyJson();
        json.extractingPath("$.source").isEqualTo("text_layer");
        json.extractingPath("$.fields.number.value").isEqualTo("15");
        json.extractingPath("$.fields.number.flagged").isEqualTo(false);
        json.extractingPath("$.fields.symbol.value").isEqualTo("QĐ-UBND");
        json.extractingPath("$.fields.date.value").isEqualTo("2026-02-05");
        json.extractingPath("$.fields.type.value").isEqualTo("Quyết định");
        json.extractingPath("$.fields.type.code").isEqualTo("QUYET_DINH");
        json.extractingPath("$.fields.addressee.flagged").isEqualTo(false);
    }

    @Test
    void tellsWhatIsWrongWithTheRequest() {
        assertThat(send(new byte[0], "application/pdf")).hasStatus(400);
        assertThat(send("{}".getBytes(StandardCharsets.UTF_8), "application/json"))
                .hasStatus(415);
        assertThat(send("not a PDF".getBytes(StandardCharsets.UTF_8), "application/pdf"))
                .hasStatus(422)
                .hasContentType("application/problem+json");
    }

    @Test
    void wantsItsScope() {
        token = tokens.create("Hồ sơ", Set.of(ApiScope.CASES_READ), Set.of());

        assertThat(send(new byte[] {1}, "application/pdf")).hasStatus(403);
    }

    private MvcTestResult send(byte[] body, String type) {
        return program.post()
                .uri("/api/v1/documents/extract")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .content(body)
                .exchange();
    }
}
