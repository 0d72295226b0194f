package vn.xaso.cases.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.Channel;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Units;
import vn.xaso.identity.ApiScope;
import vn.xaso.identity.application.ApiTokenDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;

@HouseTest
class ApiCaseTest {

    @Autowired
    private MockMvcTester program;

    @Autowired
    private DemoProvince province;

    @Autowired
    private ApiTokenDesk tokens;

    @Autowired
    private Procedures procedures;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private Units units;

    @BeforeEach
    void found() {
        province.found();
    }

    @Test
    void tellsWhereACaseStandsByItsCodeAndByItsId() {
        var accepted = acceptedCase();
        var token = reader(Set.of());

        var byCode = get("/api/v1/cases/" + accepted.code(), token);
        var byId = get("/api/v1/cases/" + accepted.id(), token);

        assertThat(byCode).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("ACCEPTED");
        assertThat(byCode).bodyJson().extractingPath("$.stateText").isEqualTo("Đã tiếp nhận");
        assertThat(byId).hasStatusOk().bodyJson().extractingPath("$.code").isEqualTo(accepted.code() + "");
        assertThat(byCode).bodyText().doesNotContain("Mùa Thị Sùng", "0912345678");
    }

    @Test
    void tellsWhatHappenedWithoutTheNamesOfOfficials() {
        var accepted = acceptedCase();

        var events = get("/api/v1/cases/" + accepted.code() + "/events", reader(Set.of()));

        assertThat(events)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].act")
                .asArray()
                .containsExactly("SUBMIT", "ACCEPT");
        assertThat(events).bodyText().doesNotContain(oneStop().name());
    }

    @Test
    void hidesCasesOfUnitsOutsideTheToken() {
        var accepted = acceptedCase();
        var other = units.findByCode("03199", LocalDate.now()).orElseThrow().id();
        var token = reader(Set.of(other));

        assertThat(get("/api/v1/cases/" + accepted.code(), token)).hasStatus(404);
        assertThat(get("/api/v1/cases/" + accepted.id(), token)).hasStatus(404);
        assertThat(get("/api/v1/cases/" + accepted.id() + "/events", token)).hasStatus(404);
        assertThat(get("/api/v1/cases/" + UUID.randomUUID(), token)).hasStatus(404);
        assertThat(get("/api/v1/cases/x%27--", token)).hasStatus(404);
    }

    @Test
    void asksForATokenAndForTheRightScope() {
        var submitter = tokens.create("Chỉ nộp", Set.of(ApiScope.CASES_SUBMIT), Set.of());

        var nobody = program.get().uri("/api/v1/cases/1").exchange();
        var unknown = get("/api/v1/cases/1", "xaso_unknown");
        var tooWeak = get("/api/v1/cases/1", submitter);

        assertThat(nobody).hasStatus(401);
        assertThat(nobody.getResponse().getHeader("WWW-Authenticate")).startsWith("Bearer");
        assertThat(unknown).hasStatus(401).bodyText().contains("Cần khóa API");
        assertThat(tooWeak).hasStatus(403).bodyText().contains("cases:read");
    }

    @Test
    void hidesOtherUnitsFromATokenThatSubmits() {
        var own = units.findByCode("03199", LocalDate.now()).orElseThrow().id();
        var token = tokens.create("Một xã", Set.of(ApiScope.CASES_SUBMIT), Set.of(own));

        var answer = program.post()
                .uri("/api/v1/cases")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", "1")
                .contentType("application/json")
                .content("{\"procedure\": \"2.000815\", \"unit\": \"03244\"}")
                .exchange();

        assertThat(answer).hasStatus(404);
    }

    private String reader(Set<UnitId> of) {
        return tokens.create("Đọc", Set.of(ApiScope.CASES_READ), of);
    }

    private MvcTestResult get(String path, String token) {
        return program.get()
                .uri(java.net.URI.create(path))
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private Actor oneStop() {
        return Objects.requireNonNull(province.people().get("motcua.sangnhe")).actor();
    }

    private CaseFile acceptedCase() {
        var actor = oneStop();
        var procedure = procedures.inForce(new ProcedureCode("1.004873"), LocalDate.now());
        var applicant = new Applicant(null, "Mùa Thị Sùng", "011300001234", "2001", "0912345678", null, "Bản Hẹ 1");
        var wanted = new NewCase(
                actor.unit(),
                actor.unit(),
                procedure,
                Channel.COUNTER,
                applicant,
                "{}",
                List.of(),
                UUID.randomUUID().toString());
        return UnitScope.of(actor.unit()).call(() -> {
            var taken = intake.takeIn(actor, wanted);
            return intake.accept(actor, taken.id(), taken.version());
        });
    }
}
