package vn.xaso.cases.steps.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.application.ResultDraft;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.DesignedSteps;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.cases.legs.application.AskDesk;
import vn.xaso.cases.legs.application.NewLeg;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.LegKind;
import vn.xaso.cases.legs.domain.LegState;
import vn.xaso.cases.steps.StepRecords;
import vn.xaso.cases.steps.domain.CaseSteps;
import vn.xaso.cases.steps.domain.Designs;
import vn.xaso.cases.steps.domain.Visit;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.procedures.Flow;
import vn.xaso.procedures.ProcedureVersion;

/// A case of a designed version follows its steps, at the real desks and in the real database.
///
/// Law: NĐ 118/2025/NĐ-CP
@HouseTest
class StepDesksTest {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private StepDesk desk;

    @Autowired
    private StepWaitDesk waits;

    private StepRecords records;
    private SangNhe.Desks desks;
    private ProcedureVersion consultation;
    private ProcedureVersion beside;

    @BeforeEach
    void found() {
        records = new StepRecords(program);
        desks = new SangNhe(program).desks();
        consultation = records.published("9.980001", Designs.consultation());
        beside = records.published("9.980002", Designs.beside());
    }

    @Test
    void onAcceptanceTheFirstInternalStepBeginsWithItsOwnTime() {
        var accepted = records.accepted(consultation, "Vàng A Páo");

        var own = records.course(accepted).own().orElseThrow();
        assertThat(own.step()).isEqualTo(2);
        assertThat(own.dueAt())
                .isNotNull()
                .isBefore(Objects.requireNonNull(accepted.times().dueAt()));
        assertThat(records.legs(accepted)).isEmpty();
    }

    @Test
    void parallelStepsAskTheOfficesOfTheDesignByThemselvesAndTheNextWaitsForAll() {
        var asked = asked();

        assertThat(asked.state()).isEqualTo(CaseState.WAIT_OTHER_ORG);
        assertThat(records.legs(asked))
                .extracting(leg -> leg.partner().name())
                .hasSize(2)
                .doesNotHaveDuplicates();
        var open = records.as(
                records.person("motcua"),
                who -> program.getBean(DesignedSteps.class).open(asked));
        assertThat(open).extracting(DesignedSteps.Open::step).containsExactly(3, 4);
        records.answer(asked, 3, "Phù hợp quy hoạch.");
        assertThat(records.now(asked).state()).isEqualTo(CaseState.WAIT_OTHER_ORG);
        records.answer(asked, 4, "Không có ý kiến.");

        var back = records.now(asked);
        assertThat(back.state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(records.course(back).next()).map(Visit::step).contains(5);
        assertThat(records.course(back).standing().waiting()).containsExactly(5);
    }

    @Test
    void theNextStepGoesToAnOfficialOfItsOfficeAndToNoOther() {
        var answered = answered();
        var other = records.person("vanhoa1").person();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> passOn(answered, "hotich", 0, other))
                .withMessage("steps.refusal.otherOffice");
        var passed = passOn(answered, "hotich", 0, null);

        assertThat(passed.state()).isEqualTo(CaseState.ASSIGNED);
        assertThat(List.of("kinhte1", "kinhte2", "kinhte3"))
                .extracting(login -> records.person(login).person())
                .contains(passed.assignee());
        assertThat(records.course(passed).own()).map(Visit::step).contains(5);
    }

    @Test
    void theDraftGoesToTheLeaderOnlyWhereTheDesignLeadsThere() {
        var assigned = records.assigned(consultation, "Vàng A Páo");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> draft(assigned, "hotich"))
                .withMessage("steps.refusal.draftNotYet");
        assertThat(records.now(assigned).version()).isEqualTo(assigned.version());
    }

    @Test
    void nobodyElseIsAskedThanTheDesignNames() {
        var assigned = records.assigned(consultation, "Vàng A Páo");
        var wanted = new NewLeg(LegKind.MINISTRY, null, null, "Công an xã", "Xác minh", 2, List.of());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> records.as(
                        records.person("hotich"),
                        who -> program.getBean(AskDesk.class).send(who, assigned.id(), assigned.version(), wanted)))
                .withMessage("steps.refusal.notDesigned");
    }

    @Test
    void theLeaderSendsTheDraftBackToAStepOfTheDesignWithTheReason() {
        var drafted = drafted();

        var back = records.as(
                records.person("chutich"),
                who -> desk.sendBack(
                        who, drafted.id(), drafted.version(), CaseAct.RETURN_TO_SPECIALIST, 2, "Chưa rõ ranh giới"));

        assertThat(back.state()).isEqualTo(CaseState.RETURNED_TO_SPECIALIST);
        assertThat(back.assignee()).isEqualTo(records.person("hotich").person());
        var course = records.course(back);
        assertThat(course.own()).map(Visit::step).contains(2);
        assertThat(course.returns()).containsEntry(2, 1);
        assertThat(course.visits()).anyMatch(visit -> visit.note().equals("Chưa rõ ranh giới"));
    }

    @Test
    void theSpecialistSendsTheCaseBackToWhomeverHadTheStep() {
        var passed = passOn(answered(), "hotich", 0, records.person("kinhte1").person());

        var back = records.as(
                records.person("kinhte1"),
                who -> desk.sendBack(who, passed.id(), passed.version(), CaseAct.SEND_BACK, 2, "Hỏi lại ranh giới"));

        assertThat(back.assignee()).isEqualTo(records.person("hotich").person());
        assertThat(records.course(back).own()).map(Visit::step).contains(2);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> records.as(
                        records.person("hotich"),
                        who -> desk.sendBack(who, back.id(), back.version(), CaseAct.SEND_BACK, 1, "Về một cửa")));
    }

    @Test
    void whileOneWorksAnotherOfficeIsAskedBesideIt() {
        var assigned = records.assigned(beside, "Vàng A Páo");

        assertThat(assigned.state()).isEqualTo(CaseState.ASSIGNED);
        assertThat(records.legs(assigned)).singleElement().matches(leg -> leg.state() == LegState.SENT);
        assertThat(records.course(assigned).own()).map(Visit::step).contains(3);
        records.answer(assigned, 4, "Đồng ý.");
        var drafted = draft(records.now(assigned), "hotich");

        assertThat(drafted.state()).isEqualTo(CaseState.SUBMITTED_TO_LEADER);
        assertThat(records.course(drafted).own()).map(Visit::step).contains(5);
    }

    @Test
    void aStepWithAConditionIsChosen() {
        var assigned = records.assigned(beside, "Vàng A Páo");
        records.answer(assigned, 4, "Đồng ý.");

        var looks = passOn(records.now(assigned), "hotich", 1, null);

        assertThat(records.course(looks).own()).map(Visit::step).contains(9);
        assertThat(looks.assignee()).isEqualTo(records.person("hotich").person());
    }

    @Test
    void goesOnWithoutAnAnswerOnlyOnceItIsLateAndWithAReason() {
        var asked = asked();
        records.answer(asked, 3, "Phù hợp quy hoạch.");
        int visit = records.course(asked).asked().getFirst().no();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> goOn(asked, visit, "Không chờ"))
                .withMessage("steps.refusal.notLate");
        OfficeClock.at(Instant.now().plus(Duration.ofDays(10)), () -> {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> goOn(asked, visit, " "));
            goOn(asked, visit, "Quá hạn tám ngày");
        });

        var on = records.now(asked);
        assertThat(on.state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(records.legs(on)).extracting(Leg::state).contains(LegState.RECALLED);
        assertThat(records.course(on).next()).map(Visit::step).contains(5);
    }

    @Test
    void whatIsGivenBackWithoutAnAnswerIsAskedAgainOrDecided() {
        var asked = asked();
        records.answer(asked, 4, "Không có ý kiến.");
        records.giveBack(asked, 3, "Không thuộc phòng này");
        var back = records.now(asked);
        assertThat(back.state()).isEqualTo(CaseState.IN_REVIEW);
        int visit = records.course(back).asked().getFirst().no();

        records.as(records.person("hotich"), who -> {
            waits.askAgain(who, back.id(), back.version(), visit, "Thửa 12 tờ 4 thuộc phòng");
            return back;
        });

        assertThat(records.legs(back)).hasSize(3);
        records.answer(back, 3, "Phù hợp.");
        assertThat(records.course(back).next()).map(Visit::step).contains(5);
    }

    @Test
    void theQuestionsOfACaseThatEndsAreTakenBack() {
        var assigned = records.assigned(beside, "Vàng A Páo");

        records.as(
                records.person("motcua"),
                who -> desks.intake().withdraw(who, assigned.id(), assigned.version(), "Tôi xin rút"));

        assertThat(records.legs(assigned)).extracting(Leg::state).containsExactly(LegState.RECALLED);
        assertThat(records.course(assigned).open()).isEmpty();
    }

    @Test
    void aProcedureThatGoesStraightKeepsNothingOfItsSteps() {
        var issued = new SangNhe(program).issued(SangNhe.named("Vàng A Páo"));

        var visits = records.as(
                records.person("motcua"),
                who -> program.getBean(CaseSteps.class).visits(who.unit(), issued.id()));
        assertThat(visits).isEmpty();
        assertThat(new Flow(Designs.straight()).isStraight()).isTrue();
        assertThat(records.isFollowed(consultation)).isTrue();
    }

    private CaseFile asked() {
        return passOn(records.assigned(consultation, "Vàng A Páo"), "hotich", 0, null);
    }

    private CaseFile answered() {
        var asked = asked();
        records.answer(asked, 3, "Phù hợp quy hoạch.");
        records.answer(asked, 4, "Không có ý kiến.");
        return records.now(asked);
    }

    private CaseFile drafted() {
        return draft(passOn(answered(), "hotich", 0, records.person("kinhte1").person()), "kinhte1");
    }

    private CaseFile draft(CaseFile caseFile, String login) {
        var draft = new ResultDraft(Outcome.GRANTED, "Đủ điều kiện.", null);
        return records.as(
                records.person(login),
                who -> desks.drafting().submitToLeader(who, caseFile.id(), caseFile.version(), draft));
    }

    private CaseFile passOn(
            CaseFile caseFile, String login, int way, java.util.@org.jspecify.annotations.Nullable UUID official) {
        return records.as(
                records.person(login), who -> desk.passOn(who, caseFile.id(), caseFile.version(), way, official));
    }

    private CaseFile goOn(CaseFile caseFile, int visit, String why) {
        return records.as(records.person("hotich"), who -> {
            waits.goOn(who, caseFile.id(), caseFile.version(), visit, why);
            return caseFile;
        });
    }
}
