package vn.xaso.cases.points.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.points.application.PointDesk;
import vn.xaso.cases.points.domain.ReceptionPoint;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitScope;

/// A unit with several places that receive: the case knows its place, lists narrow by it.
///
/// Law: TT 03/2025/TT-VPCP
@HouseTest
class ReceptionPointTest {

    private static final String HERE = "/office/reception-points";

    @Autowired
    private ApplicationContext program;

    @Autowired
    private PointDesk desk;

    @Autowired
    private MockMvcTester browser;

    private SangNhe office;
    private Actor counter;
    private Actor director;

    @BeforeEach
    void open() {
        office = new SangNhe(program);
        office.takenIn(SangNhe.named("Mùa A Vừ"));
        counter = person("motcua.sangnhe");
        director = person("chanhvanphong.sangnhe");
    }

    private Actor person(String login) {
        return Objects.requireNonNull(
                        program.getBean(DemoProvince.class).people().get(login))
                .actor();
    }

    private <T> T inUnit(Supplier<T> work) {
        return UnitScope.of(counter.unit()).call(work::get);
    }

    private MvcTestResult send(Actor actor, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).requestAttr(Actor.class.getName(), actor);
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private String text(Actor actor, String address) throws Exception {
        var answer = browser.get()
                .uri(address)
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsAllThatIsMissingAndIsForThoseWhoKeepTheHours() {
        assertThat(send(counter, HERE, Map.of("name", "Điểm"))).hasStatus(404);
        assertThat(send(director, HERE, Map.of("hours", "x".repeat(201))))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#name\"", "href=\"#address\"", "href=\"#hours\"");
    }

    @Test
    void theCaseKnowsItsPlaceAndTheListNarrowsByIt() throws Exception {
        var name = "Điểm bản Hẹ " + UUID.randomUUID();
        assertThat(send(director, HERE, Map.of("name", name, "address", "Nhà văn hóa bản Hẹ")))
                .hasStatus(303);
        var point = inUnit(() -> desk.open(counter.unit())).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        var who = "Sùng Thị " + UUID.randomUUID();
        var accepted = office.accepted(SangNhe.named(who));
        UnitScope.of(counter.unit()).run(() -> desk.keep(counter, accepted.id(), point.id()));

        assertThat(inUnit(() -> desk.of(counter.unit(), accepted.id())).map(ReceptionPoint::name))
                .contains(name);
        assertThat(text(counter, "/office/cases?point=" + point.id())).contains(who);
        assertThat(text(counter, "/office/cases?point=" + UUID.randomUUID())).doesNotContain(who);
        assertThat(browser.get()
                        .uri("/office/cases/" + accepted.id() + "/forms/01-2.pdf")
                        .requestAttr(Actor.class.getName(), counter))
                .hasStatusOk();

        assertThat(send(director, HERE + "/" + point.id() + "/closing", Map.of()))
                .hasStatus(303);
        assertThat(inUnit(() -> desk.open(counter.unit())))
                .extracting(ReceptionPoint::name)
                .doesNotContain(name);
    }
}
