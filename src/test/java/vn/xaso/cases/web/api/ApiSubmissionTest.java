package vn.xaso.cases.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.files.SampleFiles;
import vn.xaso.identity.ApiScope;
import vn.xaso.identity.application.ApiTokenDesk;

@HouseTest
class ApiSubmissionTest {

    private static final String COPY = """
            {"procedure": "2.000815", "unit": "03199",
             "applicant": {"name": "Mùa Thị Sùng", "personalId": "011300001234", "born": "12/05/2001",
                           "phone": "0912 345 678", "address": "Bản Hẹ 1, xã Si Pa Phìn"},
             "answers": {"paperCount": "1", "mode": "PAPER", "appointment": {"date": "2026-12-01", "session": "MORNING"},
                         "paper1": {"name": "Bằng tốt nghiệp", "pages": 1, "copies": 2}},
             "papers": [PAPERS]}""";

    @Autowired
    private MockMvcTester program;

    @Autowired
    private DemoProvince province;

    @Autowired
    private ApiTokenDesk tokens;

    private String token = "";

    @BeforeEach
    void aTokenForAllCommunes() {
        province.found();
        token = tokens.create("Cổng thử", Set.of(ApiScope.CASES_SUBMIT), Set.of());
    }

    @Test
    void takesACaseAndTellsByWhenReceptionAnswers() {
        var answer = submit(UUID.randomUUID().toString(), copyWith(""));

        assertThat(answer).hasStatus(201);
        assertThat(answer.getResponse().getHeader("Location")).startsWith("/api/v1/cases/");
        assertThat(answer).bodyJson().extractingPath("$.state").isEqualTo("SUBMITTED");
        assertThat(answer).bodyJson().extractingPath("$.code").isNull();
        assertThat(answer).bodyJson().extractingPath("$.answerBy").asString().endsWith("+07:00");
    }

    @Test
    void takesThePapersAlong() {
        var content = Base64.getEncoder().encodeToString(SampleFiles.pdf(1));
        var paper = "{\"name\": \"bang.pdf\", \"mediaType\": \"application/pdf\", \"contentBase64\": \"%s\"}";

        assertThat(submit(UUID.randomUUID().toString(), copyWith(paper.formatted(content))))
                .hasStatus(201);
    }

    @Test
    void makesOneCaseOfARequestThatIsSentTwice() {
        var key = UUID.randomUUID().toString();
        var first = submit(key, copyWith(""));

        var second = submit(key, copyWith(""));

        assertThat(second).hasStatusOk();
        assertThat(second.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
    }

    @Test
    void refusesAKeyThatWasUsedForAnotherContent() {
        var key = UUID.randomUUID().toString();
        submit(key, copyWith(""));

        var other = submit(key, copyWith("").replace("Sùng", "Sú"));

        assertProblem(other, 422);
        assertThat(submit(key, copyWith("").replace("03199", "03244"))).hasStatus(422);
    }

    @Test
    void wantsAKeyAndJson() {
        var noKey = program.post()
                .uri("/api/v1/cases")
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(copyWith(""))
                .exchange();

        assertProblem(noKey, 400);
        assertProblem(submit("k1", "{\"procedure\": "), 400);
        assertProblem(submit("k2", "[]"), 400);
    }

    @Test
    void namesEveryMistakeWithItsPlaceInTheLanguageOfTheAsker() {
        var wrong = copyWith("").replace("\"Mùa Thị Sùng\"", "\"\"").replace("0912 345 678", "12");

        var vietnamese = submit(UUID.randomUUID().toString(), wrong.replace("\"pages\": 1, ", ""));
        var english = program.post()
                .uri("/api/v1/cases")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Accept-Language", "en-GB,en;q=0.9")
                .contentType(MediaType.APPLICATION_JSON)
                .content(wrong)
                .exchange();

        assertProblem(vietnamese, 422);
        assertThat(vietnamese)
                .bodyText()
                .contains("/applicant/name", "/applicant/phone", "/answers/paper1/pages", "Hãy ghi họ và tên");
        assertThat(english).hasStatus(422).bodyText().contains("Give the full name");
    }

    @Test
    void refusesAFileOfTheWrongKindOrSizeBeforeAnythingIsStored() {
        var key = UUID.randomUUID().toString();
        var paper = "{\"name\": \"%s\", \"contentBase64\": \"%s\"}";
        var program =
                Base64.getEncoder().encodeToString("MZ not a paper".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var large = Base64.getEncoder().encodeToString(new byte[6 * 1024 * 1024 + 1]);

        assertProblem(submit(key, copyWith(paper.formatted("bang.pdf", program))), 415);
        assertProblem(submit(key, copyWith(paper.formatted("bang.pdf", large))), 413);
        assertProblem(submit(key, copyWith(paper.formatted("bang.pdf", "???"))), 422);
        assertThat(submit(key, copyWith(""))).hasStatus(201);
    }

    @Test
    void refusesAProcedureThatNobodyOffers() {
        assertProblem(submit("k3", copyWith("").replace("2.000815", "9.999999")), 422);
    }

    private static String copyWith(String papers) {
        return COPY.replace("PAPERS", papers);
    }

    private MvcTestResult submit(String key, String body) {
        return program.post()
                .uri("/api/v1/cases")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static void assertProblem(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
    }
}
