package vn.xaso;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.xaso.identity.ApiScope;
import vn.xaso.identity.Citizen;
import vn.xaso.identity.application.ApiTokenDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;

/// Tries every page and every call with the records of one unit: as an official of another unit with all rights, as a
/// citizen whom the records do not concern, and without sign-in. The routes are those of the running program, so a
/// new one without a line in `RoutesOfAUnit` fails here.
@HouseTest
class EveryRouteIsolationTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private ApiTokenDesk tokens;

    private UnitWithEverything unit;
    private UnitWithEverything.Records records;
    private Actor stranger;
    private Citizen citizen;

    private record Route(String pattern, HttpMethod method, HandlerMethod handler, boolean takesFiles) {

        boolean hasVariables() {
            return pattern.contains("{");
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    @BeforeEach
    void fill(@Autowired AutowireCapableBeanFactory beans) {
        unit = beans.createBean(UnitWithEverything.class);
        records = unit.records();
        stranger = unit.officialOfAnotherUnit();
        citizen = new Citizen(Ids.next(), "Lường Văn Ón", "011090009999", "0900000001", null);
    }

    @Test
    void everyRouteWithARecordInItsAddressHasALine() {
        var unknown = routes().stream()
                .filter(Route::hasVariables)
                .filter(route -> !RoutesOfAUnit.isKnown(route.toString(), route.pattern()))
                .map(Route::toString)
                .sorted()
                .toList();

        assertThat(unknown)
                .as("Give each of these routes a line in RoutesOfAUnit: whose records are in its address?")
                .isEmpty();
    }

    /// Routes of records in another state, or with a file: the pages of their parts try them.
    private static final Set<String> WANT_MORE = Set.of(
            "/office/cases/{id}/documents/{no}",
            "/office/cases/{id}/legs/new",
            "/office/cases/{id}/payment-requests/new",
            "/office/cases/{id}/digitising/{scan}/reading/{field}",
            "/office/crossings/{id}/result",
            "/office/documents/handovers/{id}/record",
            "/office/documents/incoming/{id}/reading/{field}",
            "/office/documents/copies/{id}/file",
            "/office/documents/outgoing/{id}/draft",
            "/office/documents/outgoing/{id}/drafts/{no}/file",
            "/office/documents/outgoing/{id}/files/{no}");

    @Test
    void theRecordsAreRealForTheirOwnUnit() {
        var wrong = new TreeMap<String, Integer>();
        for (var route : ofAUnit()) {
            if (route.method() == HttpMethod.GET
                    && RoutesOfAUnit.isOffice(route.pattern())
                    && !WANT_MORE.contains(route.pattern())) {
                var answer = send(route, Actor.class.getName(), unit.officialWithAllRights());
                if (answer.getResponse().getStatus() != 200) {
                    wrong.put(route.toString(), answer.getResponse().getStatus());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void anOfficialOfAnotherUnitFindsNothing() {
        var seen = new TreeMap<String, Integer>();
        for (var route : ofAUnit()) {
            var status =
                    send(route, Actor.class.getName(), stranger).getResponse().getStatus();
            if (status != 404
                    && !(status / 100 == 3 && !RoutesOfAUnit.isOffice(route.pattern()))
                    && !isApi(route, status)) {
                seen.put(route.toString(), status);
            }
        }

        assertThat(seen).isEmpty();
    }

    @Test
    void aCitizenFindsNothingOfOthers() {
        var seen = new TreeMap<String, Integer>();
        for (var route : ofAUnit()) {
            var answer = send(route, Citizen.class.getName(), citizen);
            if (!isClosed(answer) && !isApi(route, answer.getResponse().getStatus())) {
                seen.put(route.toString(), answer.getResponse().getStatus());
            }
        }

        assertThat(seen).isEmpty();
    }

    @Test
    void whoeverHasNotSignedInIsLedToTheDoor() {
        var seen = new TreeMap<String, Integer>();
        for (var route : routes()) {
            var office = RoutesOfAUnit.isOffice(route.pattern());
            if (office || RoutesOfAUnit.isOfAUnit(route.toString(), route.pattern())) {
                var answer = send(route, "nobody", "nobody");
                if (!isClosed(answer) && !isApi(route, answer.getResponse().getStatus())) {
                    seen.put(route.toString(), answer.getResponse().getStatus());
                }
            }
        }

        assertThat(seen).isEmpty();
    }

    @Test
    void noListShowsWhatBelongsToAnotherUnit() throws Exception {
        var seen = new ArrayList<String>();
        for (var route : routes()) {
            if (route.method() == HttpMethod.GET && !route.hasVariables()) {
                for (var query : List.of("", "?q=" + UnitWithEverything.FOLDED.replace("+", "%20"))) {
                    var answer = browser.get()
                            .uri(java.net.URI.create(route.pattern() + query))
                            .requestAttr(Actor.class.getName(), stranger)
                            .exchange();
                    var body = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
                    if (body.contains(UnitWithEverything.CANARY)
                            || answer.getResponse().getStatus() >= 500) {
                        seen.add(route + query + " " + answer.getResponse().getStatus());
                    }
                }
            }
        }

        assertThat(seen).isEmpty();
    }

    @Test
    void anotherSystemWithATokenOfAnotherUnitFindsNothing() {
        var token = tokens.create("other", EnumSet.allOf(ApiScope.class), Set.of(stranger.unit()));
        for (var rest : List.of("", "/events", "/payment")) {
            var answer = browser.get()
                    .uri("/api/v1/cases/" + records.of("code") + rest)
                    .header("Authorization", "Bearer " + token)
                    .exchange();

            assertThat(answer).as(rest).hasStatus(404);
        }
    }

    @Test
    void theCanarySingsAtHome() {
        assertThat(browser.get()
                        .uri("/office/people?q={q}", UnitWithEverything.FOLDED.replace("+", " "))
                        .requestAttr(Actor.class.getName(), unit.officialWithAllRights()))
                .hasStatusOk()
                .bodyText()
                .contains(UnitWithEverything.CANARY);
    }

    private List<Route> ofAUnit() {
        return routes().stream()
                .filter(route -> RoutesOfAUnit.isOfAUnit(route.toString(), route.pattern()))
                .toList();
    }

    private List<Route> routes() {
        var found = new ArrayList<Route>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> entry :
                mappings.getHandlerMethods().entrySet()) {
            var methods = entry.getKey().getMethodsCondition().getMethods();
            for (var pattern : entry.getKey().getPatternValues()) {
                if (pattern.equals("/error")) {
                    continue; // where the server itself sends what it could not read
                }
                for (var method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                    var files = !entry.getKey().getConsumesCondition().isEmpty();
                    found.add(new Route(pattern, method.asHttpMethod(), entry.getValue(), files));
                }
            }
        }
        return found;
    }

    private MvcTestResult send(Route route, String attribute, Object who) {
        var address = route.hasVariables() && RoutesOfAUnit.isOfAUnit(route.toString(), route.pattern())
                ? RoutesOfAUnit.fill(route.toString(), route.pattern(), records)
                : route.pattern().replaceAll("\\{[^}]*}", Ids.next().toString());
        var request = browser.method(route.method()).uri(address).requestAttr(attribute, who);
        if (route.takesFiles()) {
            request = request.contentType(MediaType.MULTIPART_FORM_DATA);
        }
        for (var parameter : route.handler().getMethod().getParameters()) {
            request = withNeeded(request, parameter);
        }
        return request.exchange();
    }

    /// What the handler cannot do without, so that an answer of 400 does not hide one of 200.
    private static MockMvcTester.MockMvcRequestBuilder withNeeded(
            MockMvcTester.MockMvcRequestBuilder request, Parameter parameter) {
        var asked = parameter.getAnnotation(RequestParam.class);
        if (asked == null || !asked.required() || !ValueConstants.DEFAULT_NONE.equals(asked.defaultValue())) {
            return request;
        }
        var name =
                asked.value().isEmpty() ? asked.name().isEmpty() ? parameter.getName() : asked.name() : asked.value();
        var type = parameter.getType();
        var value = type == int.class || type == long.class
                ? "1"
                : type == UUID.class ? Ids.next().toString() : type == LocalDate.class ? "2026-01-02" : "x";
        return request.param(name, value);
    }

    private static boolean isClosed(MvcTestResult answer) {
        var status = answer.getResponse().getStatus();
        var location = answer.getResponse().getHeader("Location");
        return status == 404
                || status == 401
                || location != null && (location.startsWith("/sign-in") || location.startsWith("/dang-nhap"));
    }

    private static boolean isApi(Route route, int status) {
        return route.pattern().startsWith("/api/") && status == 401;
    }
}
