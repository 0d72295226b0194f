package vn.xaso.signing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.identity.ApiScope;
import vn.xaso.identity.application.ApiTokenDesk;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.PersonalSignature;
import vn.xaso.signing.Signers;
import vn.xaso.ui.print.Papers;

/// Law: 130/2018/NĐ-CP art. 6
@HouseTest
class SignatureCheckPagesTest {

    private static final String API = "/api/v1/signatures/validate";
    private static final Pattern HIDDEN = Pattern.compile("name=\"(kept|mark)\" value=\"([^\"]+)\"");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private KeyShelf shelf;

    @Autowired
    private PersonalSignature leader;

    @Autowired
    private ApiTokenDesk tokens;

    private byte[] signed = {};

    @BeforeEach
    void sign() {
        try (var key = Signers.in(shelf).openLeaders()) {
            signed = leader.sign(Papers.maritalStatus(0), key, Instant.now());
        }
    }

    @Test
    void tellsACitizenWhoSigned() {
        assertThat(send(signed))
                .hasStatusOk()
                .bodyText()
                .contains("Mọi chữ ký đều hợp lệ", "Vàng A Dế", "Toàn bộ tệp", "Chưa bị thu hồi");
    }

    @Test
    void theReportCanBeTakenHomeAsPaperAndAsData() throws Exception {
        var page = send(signed).getResponse().getContentAsString(StandardCharsets.UTF_8);

        var pdf = take(page, "pdf");
        var json = take(page, "json");

        assertThat(pdf.getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
        assertThat(json.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("\"verdict\":\"VALID\"", "Vàng A Dế");
    }

    @Test
    void aReportThatWasNotMadeHereIsNotPrinted() {
        var answer = browser.post()
                .uri("/kiem-tra-chu-ky/bao-cao")
                .param("kept", "e30")
                .param("mark", "forged")
                .exchange();

        assertThat(answer).hasStatus(404);
    }

    @Test
    void tellsThatAPlainFileHasNoSignatureAndThatAStrangeOneIsNoPdf() {
        assertThat(send(Papers.maritalStatus(0))).bodyText().contains("Tệp không có chữ ký số");
        assertThat(send("xin chào".getBytes(StandardCharsets.UTF_8))).bodyText().contains("Không đọc được tệp");
        assertThat(send(new byte[0])).hasStatus(422).bodyText().contains("role=\"alert\"");
    }

    @Test
    void answersAnotherSystem() {
        var token = tokens.create("Kiểm tra", Set.of(ApiScope.SIGNATURES_VALIDATE), Set.of());

        var answer = browser.post()
                .uri(API)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_PDF)
                .content(signed)
                .exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.verdict").isEqualTo("VALID");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.signatures[0].signer.name")
                .isEqualTo("Vàng A Dế");
    }

    @Test
    void anotherSystemNeedsTheScopeAndAPdf() {
        var reader = tokens.create("Đọc", Set.of(ApiScope.CASES_READ), Set.of());
        var checker = tokens.create("Kiểm tra", Set.of(ApiScope.SIGNATURES_VALIDATE), Set.of());

        assertThat(ask(reader, MediaType.APPLICATION_PDF, signed)).hasStatus(403);
        assertThat(ask(checker, MediaType.TEXT_PLAIN, signed)).hasStatus(415);
        assertThat(ask(checker, MediaType.APPLICATION_PDF, new byte[0])).hasStatus(400);
    }

    private MvcTestResult ask(String token, MediaType type, byte[] body) {
        return browser.post()
                .uri(API)
                .header("Authorization", "Bearer " + token)
                .contentType(type)
                .content(body)
                .exchange();
    }

    private MvcTestResult send(byte[] content) {
        return browser.post()
                .uri("/kiem-tra-chu-ky")
                .multipart()
                .file(new MockMultipartFile("file", "a.pdf", "application/pdf", content))
                .exchange();
    }

    private MvcTestResult take(String page, String as) {
        var request = browser.post().uri("/kiem-tra-chu-ky/bao-cao").param("as", as);
        var hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            request = request.param(hidden.group(1), hidden.group(2));
        }
        return request.exchange();
    }
}
