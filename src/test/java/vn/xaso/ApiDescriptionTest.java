package vn.xaso;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.demo.DemoProvince;
import vn.xaso.identity.ApiScope;
import vn.xaso.identity.application.ApiTokenDesk;

/// The description of the API tells what the program does, no more and no less.
@HouseTest
class ApiDescriptionTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COPY = """
        {"procedure": "2.000815", "unit": "03199",
         "applicant": {"name": "Lò Văn Păn", "phone": "0912345678", "address": "Bản Púng"},
         "answers": {"paperCount": "1", "mode": "PAPER", "appointment": {"date": "2026-12-01", "session": "MORNING"},
                     "paper1": {"name": "Bằng lái xe", "pages": 1, "copies": 2}}}\
        """;

    @Autowired
    private MockMvcTester program;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping doors;

    @Autowired
    private DemoProvince province;

    @Autowired
    private ApiTokenDesk tokens;

    private String token = "";

    @BeforeEach
    void theProvinceAndAToken() {
        province.found();
        token = tokens.create("Mô tả", Set.of(ApiScope.values()), Set.of());
    }

    @Test
    void describesEveryDoorOfTheProgramAndNoOther() throws IOException {
        var described = new TreeSet<String>();
        description()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method ->
                                described.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));

        var open = new TreeSet<String>();
        doors.getHandlerMethods()
                .keySet()
                .forEach(door -> door.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> door.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> open.add(method + " " + path))));

        assertThat(described).isEqualTo(open);
    }

    @Test
    void answersAsDescribed() throws IOException {
        var made = submit(COPY);
        var place = Objects.requireNonNull(made.getResponse().getHeader("Location"));

        assertThat(mistakes("Case", made, 201)).isEmpty();
        assertThat(mistakes("Case", get(place), 200)).isEmpty();
        assertThat(mistakes("CaseEvents", get(place + "/events"), 200)).isEmpty();
        assertThat(mistakes("CasePayment", get(place + "/payment"), 200)).isEmpty();
        assertThat(mistakes("ProcedureList", get("/api/v1/procedures?q=khai sinh"), 200))
                .isEmpty();
        assertThat(mistakes("ProcedureList", get("/api/v1/procedures?unit=03199"), 200))
                .isEmpty();
        assertThat(mistakes("Deadline", get("/api/v1/deadlines?procedure=1.004873&unit=03199"), 200))
                .isEmpty();
        assertThat(mistakes("Indicators", get("/api/v1/indicators?unit=03199&from=2026-01-01&to=2026-06-30"), 200))
                .isEmpty();
    }

    @Test
    void tellsProblemsAsDescribed() throws IOException {
        assertThat(mistakes("Problem", submit("{\"unit\": \"03199\"}"), 422)).isEmpty();
        assertThat(mistakes("Problem", submit("{"), 400)).isEmpty();
        assertThat(mistakes("Problem", get("/api/v1/cases/unknown"), 404)).isEmpty();
        assertThat(mistakes("Problem", get("/api/v1/procedures?unit=00000"), 404))
                .isEmpty();
        assertThat(mistakes("Problem", get("/api/v1/deadlines?unit=03199"), 400))
                .isEmpty();
        var late = get("/api/v1/deadlines?procedure=1.004873&unit=03199&acceptedAt=morgen");
        assertThat(mistakes("Problem", late, 422)).isEmpty();
        assertThat(mistakes("Problem", get("/api/v1/indicators?from=x"), 422)).isEmpty();
        assertThat(mistakes("Problem", get("/api/v1/indicators?unit=00000"), 404))
                .isEmpty();
    }

    @Test
    void itsExamplesAreWhatTheProgramTakes() throws IOException {
        var example = description().at("/paths/~1api~1v1~1cases/post/requestBody/content/application~1json/example");

        assertThat(mistakes("Application", example)).isEmpty();
        assertThat(submit(example.toString())).hasStatus(201);
    }

    private JsonNode description() throws IOException {
        return body(program.get().uri("/api/v1/openapi.json").exchange());
    }

    private Set<String> mistakes(String schema, MvcTestResult answer, int status) throws IOException {
        assertThat(answer).hasStatus(status);
        return mistakes(schema, body(answer));
    }

    private Set<String> mistakes(String schema, JsonNode answer) throws IOException {
        var description = (ObjectNode) description();
        var wanted = JSON.createObjectNode();
        wanted.put("$ref", "#/components/schemas/" + schema);
        wanted.set("components", description.get("components"));
        var found = new TreeSet<String>();
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(wanted)
                .validate(answer)
                .forEach(mistake -> found.add(mistake.toString()));
        return found;
    }

    private MvcTestResult get(String path) {
        return program.get()
                .uri(java.net.URI.create(path.replace(" ", "%20")))
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private MvcTestResult submit(String body) {
        return program.post()
                .uri("/api/v1/cases")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .content(body)
                .exchange();
    }

    private static JsonNode body(MvcTestResult answer) throws IOException {
        return JSON.readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
