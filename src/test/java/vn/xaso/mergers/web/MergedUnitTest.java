package vn.xaso.mergers.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.PositionKind;
import vn.xaso.identity.application.AccountDesk;
import vn.xaso.identity.application.ActorRoll;
import vn.xaso.identity.domain.Accounts;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.mergers.OldProvince;
import vn.xaso.mergers.application.DryRun;
import vn.xaso.mergers.application.MergerWork;
import vn.xaso.mergers.application.PlanDesk;
import vn.xaso.mergers.domain.MergerPlan;
import vn.xaso.mergers.domain.MergerPlan.Heir;
import vn.xaso.mergers.domain.MergerPlan.Line;

/// Two communes were merged by the program itself: what their people and citizens see afterwards.
@HouseTest
class MergedUnitTest {

    private static final Heir HEIR = new Heir("95001", "COMMUNE", "Chiềng Mới", "T95.3", null);
    private static final String PASSWORD = "chieng-moi-2025";

    @Autowired
    private ApplicationContext program;

    @Autowired
    private DemoProvince demo;

    @Autowired
    private PlanDesk desk;

    @Autowired
    private MergerWork work;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private TransactionTemplate transaction;

    private final UnitId successor = OldProvince.newId("95001");
    private final UnitId old = OldProvince.oldId("95002");

    @Test
    void goesOnWithOpenCasesAndReadsTheOldRegisters() {
        demo.found();
        var province = new OldProvince(program, "95");
        var filed = new java.util.ArrayList<CaseFile>();
        var admin = new Actor[1];
        UnitScope.of(province.scope(List.of("95001", "95002"), List.of("95001")))
                .run(() -> OfficeClock.at(
                        OldProvince.BEFORE,
                        () -> transaction.executeWithoutResult(status -> admin[0] = fill(province, filed))));
        var plan = run(admin[0]);

        assertThat(plan.state()).isEqualTo(MergerPlan.State.DONE);
        theCitizenFollowsByTheOldCode(filed);
        theClerkReadsAndWritesNothing(province, filed.get(3));
    }

    private Actor fill(OldProvince province, List<CaseFile> filed) {
        var founder = province.found("Tỉnh thử thật");
        province.commune("95001", "Xã Chiềng Một", "T95.1");
        filed.addAll(province.cases(province.commune("95002", "Xã Chiềng Hai", "T95.2")));
        var clerk = province.official(old, PositionKind.CLERK);
        program.getBean(Accounts.class)
                .changePassword(
                        clerk.account(), program.getBean(AccountDesk.class).hash(PASSWORD), false);
        return founder;
    }

    /// As the program does it on the day: by its own thread, for whoever confirmed it.
    private MergerPlan run(Actor founder) {
        var admin = program.getBean(ActorRoll.class)
                .find(founder.account(), founder.unit().value())
                .orElseThrow();
        var scope = UnitScope.of(admin.units());
        var plan = scope.call(() -> {
            var made = desk.make(admin, "Nhập hai xã", "10/NQ-HĐND", OldProvince.MERGED, false);
            desk.putLines(
                    admin, made.id(), 1, List.of(new Line(OldProvince.oldId("95001"), HEIR), new Line(old, HEIR)));
            var figures = program.getBean(DryRun.class)
                    .of(admin, desk.get(admin, made.id()))
                    .figures();
            desk.confirm(admin, made.id(), 2, figures);
            return made;
        });
        work.now(admin.unit());
        return scope.call(() -> desk.get(admin, plan.id()));
    }

    private void theCitizenFollowsByTheOldCode(List<CaseFile> filed) {
        for (var file : List.of(filed.get(0), filed.get(3))) {
            assertThat(browser.get().uri("/theo-doi/{code}?k={key}", code(file), file.key()))
                    .hasStatusOk()
                    .bodyText()
                    .contains(code(file));
        }
    }

    private void theClerkReadsAndWritesNothing(OldProvince province, CaseFile ended) {
        var clerk = province.official(old, PositionKind.CLERK);
        var login = program.getBean(Accounts.class).get(clerk.account()).login();
        var session = signIn(Objects.requireNonNull(login));
        var ownPage = "/office/cases/" + ended.id();

        assertThat(get("/office", session)).hasStatusOk().bodyText().contains("Chiềng Mới");
        assertThat(get("/office/search?q=" + code(ended), session))
                .hasStatusOk()
                .bodyText()
                .contains("/office/account/unit?unit=" + old, "Chiềng Hai");
        assertThat(get(ownPage, session)).hasStatus(404);

        assertThat(get("/office/account/unit?unit=" + old, session)).bodyText().contains("chỉ xem");
        assertThat(post("/office/account/unit", Map.of("unit", old.toString(), "next", ownPage), session))
                .hasStatus(303)
                .hasRedirectedUrl(ownPage);
        assertThat(get(ownPage, session)).hasStatusOk().bodyText().contains(code(ended), "đơn vị đã sáp nhập");
        assertThat(get("/office/case-books", session).getResponse().getStatus()).isIn(200, 404);
        assertThat(post("/office/absences", Map.of(), session))
                .hasStatus(303)
                .hasRedirectedUrl("/office/account/unit?refused=yes");
        assertThat(post("/office/account/unit", Map.of("unit", successor.toString()), session))
                .hasStatus(303);
        assertThat(get("/office", session)).bodyText().doesNotContain("đơn vị đã sáp nhập");
    }

    private static String code(CaseFile file) {
        return Objects.requireNonNull(file.code()).text();
    }

    private Cookie signIn(String login) {
        var answer = browser.post()
                .uri("/sign-in")
                .param("login", login)
                .param("password", PASSWORD)
                .exchange();
        return Objects.requireNonNull(answer.getResponse().getCookies()[0]);
    }

    private MvcTestResult get(String href, Cookie session) {
        return browser.get().uri(href).cookie(session).exchange();
    }

    private MvcTestResult post(String href, Map<String, String> sent, Cookie session) {
        var request = browser.post().uri(href).cookie(session);
        for (var field : sent.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }
}
