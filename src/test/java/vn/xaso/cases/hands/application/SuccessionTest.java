package vn.xaso.cases.hands.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
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
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Staff;
import vn.xaso.directory.application.StaffDesk;
import vn.xaso.identity.application.AbsenceDesk;
import vn.xaso.identity.application.AccountDesk;
import vn.xaso.identity.application.LeavingDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitScope;

/// Nobody's work is ever without an owner: while somebody is away, and when somebody leaves.
@HouseTest
class SuccessionTest {

    private static final LocalDate TODAY = LocalDate.now(OfficeClock.ZONE);

    @Autowired
    private ApplicationContext program;

    @Autowired
    private AbsenceDesk absences;

    @Autowired
    private LeavingDesk handovers;

    @Autowired
    private StandInDesk standIns;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvcTester browser;

    private SangNhe office;
    private Actor head;
    private Actor administrator;
    private UUID substitute;

    @BeforeEach
    void open() {
        office = new SangNhe(program);
        office.accepted(SangNhe.named("Mùa Thị Mo"));
        head = person("chanhvanphong.sangnhe");
        administrator = person("quantri.sangnhe");
        substitute = person("hotich2.sangnhe").person();
    }

    private Actor person(String login) {
        return Objects.requireNonNull(
                        program.getBean(DemoProvince.class).people().get(login))
                .actor();
    }

    private <T> T as(Actor actor, Function<Actor, T> act) {
        return Objects.requireNonNull(
                UnitScope.of(actor.unit()).call(() -> transaction.execute(status -> act.apply(actor))));
    }

    /// A new colleague in the office of civil status.
    private UUID colleague(String name) {
        var position = as(
                administrator,
                who -> program.getBean(Staff.class)
                        .official(who.unit(), substitute, TODAY)
                        .orElseThrow()
                        .holdings()
                        .getFirst()
                        .position());
        var desk = program.getBean(StaffDesk.class);
        return as(administrator, who -> {
            var official = desk.registerOfficial(who, name, null, null);
            desk.appoint(who, official, position, TODAY.minusDays(1), "09/QĐ-UBND");
            return official;
        });
    }

    private CaseFile given(UUID specialist) {
        var accepted = office.accepted(SangNhe.named("Vàng Thị Xé"));
        return as(
                head,
                who -> program.getBean(HandlingDesk.class).assign(who, accepted.id(), accepted.version(), specialist));
    }

    private CaseFile now(CaseFile caseFile) {
        return as(head, who -> cases.get(who.unit(), caseFile.id()));
    }

    @Test
    void whatComesInMeanwhileGoesToTheSubstituteAndComesBackByItself() {
        var away = colleague("Hờ A Thái");
        var absence = as(
                head,
                who -> absences.enter(
                        who, new AbsenceDesk.Typed(away, substitute, TODAY, TODAY.plusDays(5), "Nghỉ phép")));

        var caseFile = given(away);
        assertThat(caseFile.assignee()).isEqualTo(substitute);
        var note =
                as(head, who -> String.valueOf(cases.events(caseFile).getLast().note()));
        assertThat(note).contains("thay Hờ A Thái");
        assertThat(due()).doesNotContain(caseFile.id());

        as(head, who -> {
            absences.end(who, absence.id());
            return true;
        });
        assertThat(due()).contains(caseFile.id());
        UnitScope.of(head.unit()).run(() -> standIns.bringBack(head.unit(), caseFile.id()));
        assertThat(now(caseFile).assignee()).isEqualTo(away);
        assertThat(now(caseFile).state()).isEqualTo(CaseState.ASSIGNED);
        assertThat(due()).doesNotContain(caseFile.id());
    }

    private java.util.List<UUID> due() {
        return as(head, who -> standIns.due(who.unit()));
    }

    @Test
    void tellsEverythingThatIsWrongWithAnAbsenceAtOnce() {
        var typed = new AbsenceDesk.Typed(substitute, substitute, TODAY.minusDays(1), null, "x".repeat(301));
        assertThatThrownBy(() -> as(head, who -> absences.enter(who, typed)))
                .isInstanceOfSatisfying(
                        Mistakes.class,
                        mistakes -> assertThat(mistakes.all())
                                .extracting(Mistakes.Mistake::part)
                                .containsExactly("substitute", "first", "last", "reason"));
    }

    @Test
    void handsEverythingOverInOneScreenBeforeTheAccountIsClosed() {
        var leaving = colleague("Thào Thị Chía");
        as(
                administrator,
                who -> program.getBean(AccountDesk.class).open(who, leaving, "thao.thi.chia." + leaving.hashCode()));
        var one = given(leaving);
        var other = given(leaving);

        assertThatThrownBy(() -> as(administrator, who -> {
                    program.getBean(AccountDesk.class).close(who, leaving);
                    return true;
                }))
                .isInstanceOf(Refusal.class)
                .hasMessage("identity.refusal.openWork");
        assertThat(count(leaving)).isEqualTo(2);
        assertThatThrownBy(() -> as(administrator, who -> handovers.handOver(who, leaving, Map.of())))
                .isInstanceOf(Mistakes.class);

        as(administrator, who -> handovers.handOver(who, leaving, Map.of("cases", substitute)));

        assertThat(now(one).assignee()).isEqualTo(substitute);
        assertThat(now(other).assignee()).isEqualTo(substitute);
        assertThat(count(leaving)).isZero();
        as(administrator, who -> {
            program.getBean(AccountDesk.class).close(who, leaving);
            return true;
        });
        var page = browser.get()
                .uri("/office/accounts/" + leaving + "/handover")
                .requestAttr(Actor.class.getName(), administrator)
                .exchange();
        assertThat(page).hasStatusOk().bodyText().contains("Không còn việc nào");
    }

    private int count(UUID official) {
        return as(administrator, who -> handovers.lots(who, official)).stream()
                .mapToInt(LeavingDesk.Lot::count)
                .sum();
    }

    @Test
    void proposesWhoHasLeastInHandAndSaysWhy() {
        var accepted = office.accepted(SangNhe.named("Sùng Thị Dế"));
        var fresh = colleague("An Thị Một");
        var page = browser.get()
                .uri("/office/cases/" + accepted.id())
                .requestAttr(Actor.class.getName(), head)
                .exchange();
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Đề nghị giao An Thị Một", "đang giữ 0 hồ sơ", fresh + "\" selected");
    }
}
