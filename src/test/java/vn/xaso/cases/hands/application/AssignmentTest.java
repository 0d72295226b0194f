package vn.xaso.cases.hands.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.hands.application.AssignmentDesk.Line;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Staff;
import vn.xaso.directory.application.StaffDesk;
import vn.xaso.identity.Absences;
import vn.xaso.identity.application.AbsenceDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;

/// Cases go to whom the unit named for their field, to whoever has the least work, and never to nobody.
@HouseTest
class AssignmentTest {

    private static final LocalDate TODAY = LocalDate.now(OfficeClock.ZONE);
    private static final String FIELD = "Hộ tịch";

    @Autowired
    private ApplicationContext program;

    @Autowired
    private AssignmentDesk desk;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvcTester browser;

    private SangNhe office;
    private Actor head;

    @BeforeEach
    void open() {
        office = new SangNhe(program);
        office.takenIn(SangNhe.named("Mùa Thị Mo"));
        head = person("chanhvanphong");
    }

    @AfterEach
    void byHandAgain() {
        in(who -> {
            desk.setAutomatic(who, false);
            desk.write(who, FIELD, List.of());
            return who;
        });
    }

    @Test
    void givesNothingOutByItselfUntilTheUnitWantsIt() {
        rule(line("hotich", 1));

        assertThat(office.accepted(SangNhe.named("Vừ Thị Dợ")).state()).isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    void givesACaseToWhomTheUnitNamedForItsFieldAndSaysSo() {
        var colleague = colleague("Hờ A Chư");
        rule(new Line(null, colleague, 1));
        automatic();

        var given = accepted("Vừ Thị Dợ");

        assertThat(given.state()).isEqualTo(CaseState.ASSIGNED);
        assertThat(given.assignee()).isEqualTo(colleague);
        var event = in(who -> cases.events(given).getLast());
        assertThat(event.by().name()).isEqualTo("Quy tắc phân công của đơn vị");
        assertThat(event.note()).contains("Hờ A Chư", FIELD);
    }

    @Test
    void aHeadGivesItToSomebodyElseAtAnyTime() {
        rule(line("hotich", 1));
        automatic();
        var given = accepted("Vừ Thị Dợ");

        var other = person("hotich2").person();
        in(who -> program.getBean(HandlingDesk.class).assign(who, given.id(), given.version(), other));

        assertThat(now(given).assignee()).isEqualTo(other);
    }

    @Test
    void sharesTheWorkByTheWeights() {
        var one = colleague("Hờ A Một");
        var two = colleague("Hờ A Hai");
        rule(new Line(null, one, 3), new Line(null, two, 1));
        automatic();

        var owners = new ArrayList<UUID>();
        for (int i = 0; i < 8; i++) {
            owners.add(accepted("Vừ Thị Dợ " + i).assignee());
        }

        assertThat(owners).filteredOn(one::equals).hasSize(6);
        assertThat(owners).filteredOn(two::equals).hasSize(2);
    }

    @Test
    void inThePlaceOfSomebodyWhoIsAwayTheSubstituteGetsIt() {
        var away = colleague("Hờ A Vắng");
        var substitute = colleague("Hờ A Thay");
        away(away, substitute);
        rule(new Line(null, away, 1));
        automatic();

        var given = accepted("Vừ Thị Dợ");

        assertThat(given.assignee()).isEqualTo(substitute);
        String note = in(who -> String.valueOf(cases.events(given).getLast().note()));
        assertThat(note).contains("thay Hờ A Vắng");
    }

    /// Whatever the rules say and whoever is away: an accepted case has somebody who is there.
    @Test
    void noCaseEndsWithoutAnOwner() {
        var people = List.of(colleague("Hờ A Sinh"), colleague("Hờ A Sáu"), colleague("Hờ A Páo"));
        away(people.get(0), people.get(1));
        away(people.get(2), people.get(1));
        automatic();
        var offices = in(who -> program.getBean(Staff.class).officesOf(who.unit()));
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var lines = new ArrayList<Line>();
            people.stream()
                    .filter(one -> random.nextBoolean())
                    .forEach(one -> lines.add(new Line(null, one, 1 + random.nextInt(9))));
            offices.stream()
                    .filter(one -> random.nextInt(4) == 0)
                    .forEach(one -> lines.add(new Line(one.id(), null, 1 + random.nextInt(9))));
            rule(lines.toArray(Line[]::new));

            var given = accepted("Vừ Thị Dợ " + seed);

            assertThat(given.state()).as("seed %s", seed).isEqualTo(CaseState.ASSIGNED);
            var owner = Objects.requireNonNull(given.assignee());
            assertThat(program.getBean(Absences.class).find(head.unit(), owner, TODAY))
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    @Test
    void thePageTellsWhatIsWrongLineByLineAndKeepsWhatWasChosen() {
        var official = "official:" + person("hotich").person();
        var answer = browser.post()
                .uri("/office/assignment/field")
                .requestAttr(Actor.class.getName(), head)
                .param("name", FIELD)
                .param("who-1", official)
                .param("weight-1", "2")
                .param("who-2", official)
                .param("weight-2", "77")
                .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("href=\"#who-2\"", "href=\"#weight-2\"", "đã có ở dòng trên");
        assertThat(get("/office/assignment")).hasStatusOk();
    }

    @Test
    void aSpecialistDoesNotSeeThePage() {
        var specialist = browser.get()
                .uri("/office/assignment")
                .requestAttr(Actor.class.getName(), person("hotich"))
                .exchange();

        assertThat(specialist).hasStatus(404);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult get(String path) {
        return browser.get().uri(path).requestAttr(Actor.class.getName(), head).exchange();
    }

    private Actor person(String login) {
        return Objects.requireNonNull(
                        program.getBean(DemoProvince.class).people().get(login + ".sangnhe"))
                .actor();
    }

    private Line line(String login, int weight) {
        return new Line(null, person(login).person(), weight);
    }

    private void rule(Line... lines) {
        in(who -> {
            desk.write(who, FIELD, List.of(lines));
            return who;
        });
    }

    private void automatic() {
        in(who -> {
            desk.setAutomatic(who, true);
            return who;
        });
    }

    private CaseFile accepted(String name) {
        return now(office.accepted(SangNhe.named(name)));
    }

    private CaseFile now(CaseFile seen) {
        return in(who -> cases.get(who.unit(), seen.id()));
    }

    private void away(UUID official, UUID substitute) {
        in(who -> program.getBean(AbsenceDesk.class)
                .enter(who, new AbsenceDesk.Typed(official, substitute, TODAY, TODAY.plusDays(3), "Nghỉ phép")));
    }

    private UUID colleague(String name) {
        var like = person("hotich2").person();
        var position = in(who -> program.getBean(Staff.class)
                .official(who.unit(), like, TODAY)
                .orElseThrow()
                .holdings()
                .getFirst()
                .position());
        var administrator = person("quantri");
        var staff = program.getBean(StaffDesk.class);
        return UnitScope.of(administrator.unit())
                .call(() -> Objects.requireNonNull(transaction.execute(status -> {
                    var official = staff.registerOfficial(administrator, name, null, null);
                    staff.appoint(administrator, official, position, TODAY.minusDays(1), "09/QĐ-UBND");
                    return official;
                })));
    }

    private <T> T in(Function<Actor, T> act) {
        return Objects.requireNonNull(
                UnitScope.of(head.unit()).call(() -> transaction.execute(status -> act.apply(head))));
    }
}
