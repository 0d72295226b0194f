package vn.xaso.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;

@HouseTest
class ApiDeadlineTest {

    private static final String PATH = "/api/v1/deadlines?procedure=1.004873&unit=03199&acceptedAt=";

    @Autowired
    private MockMvcTester program;

    @Autowired
    private DemoProvince province;

    @BeforeEach
    void found() {
        province.found();
    }

    @Test
    void tellsTheDueTimeInTheTimeOfTheOfficeAndWhy() {
        var answer = get(PATH + "2026-11-24T08:30:00%2B07:00");

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.acceptedAt")
                .isEqualTo("2026-11-24T08:30:00+07:00");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.dueAt")
                .asString()
                .startsWith("2026-11-27T")
                .endsWith("+07:00");
        assertThat(answer).bodyJson().extractingPath("$.explanation").asArray().isNotEmpty();
    }

    @Test
    void understandsATimeInAnyOffsetOrInNone() {
        var known = due("2026-11-24T08:30:00%2B07:00");

        assertThat(due("2026-11-24T01:30:00Z")).isEqualTo(known);
        assertThat(due("2026-11-24T08:30:00")).isEqualTo(known);
        assertThat(due("2026-11-24T08:30:00+07:00")).isEqualTo(known);
    }

    @Test
    void explainsInTheLanguageOfTheAsker() {
        var english = program.get()
                .uri(URI.create(PATH + "2026-11-24T08:30:00Z"))
                .header("Accept-Language", "en")
                .exchange();

        assertThat(english).bodyText().contains("working days");
    }

    @Test
    void doesNotKnowWhatDoesNotExist() {
        assertThat(get("/api/v1/deadlines?procedure=9.999999&unit=03199")).hasStatus(404);
        assertThat(get("/api/v1/deadlines?procedure=x&unit=03199")).hasStatus(404);
        assertThat(get("/api/v1/deadlines?procedure=1.004873&unit=1")).hasStatus(404);
        assertThat(get(PATH + "yesterday")).hasStatus(422);
    }

    @Test
    void findsProceduresWithoutMarksAndListsThemPageByPage() {
        var found = get("/api/v1/procedures?q=khai%20sinh&unit=03199");
        var all = get("/api/v1/procedures");

        assertThat(found)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].code")
                .isEqualTo("1.001193");
        assertThat(found)
                .bodyJson()
                .extractingPath("$.items[0].field")
                .asString()
                .isNotEmpty();
        assertThat(all)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSizeGreaterThan(20);
    }

    private String due(String at) {
        try {
            var text = get(PATH + at).getResponse().getContentAsString();
            return text.substring(text.indexOf("\"dueAt\""), text.indexOf("\"explanation\""));
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult get(String path) {
        return program.get().uri(URI.create(path)).exchange();
    }
}
