package vn.xaso.cases.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.xaso.cases.linked.domain.StepRun.Standing.DONE;
import static vn.xaso.cases.linked.domain.StepRun.Standing.FAILED;
import static vn.xaso.cases.linked.domain.StepRun.Standing.OPEN;
import static vn.xaso.cases.linked.domain.StepRun.Standing.SKIPPED;
import static vn.xaso.cases.linked.domain.StepRun.Standing.WAITING;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.application.HandlingDesk.Repeat;
import vn.xaso.cases.application.LeaderDesk;
import vn.xaso.cases.application.ReturnDesk;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.cases.legs.domain.LegAct;
import vn.xaso.cases.legs.domain.LegState;
import vn.xaso.cases.linked.application.LinkedDesk;
import vn.xaso.cases.linked.domain.StepRun;
import vn.xaso.kernel.Refusal;

/// A linked case from its receipt to its results.
///
/// Law: 63/2024/NĐ-CP
@HouseTest
class LinkedCaseTest {

    private static final String CHILD = "Giàng Thị Sao Mai";

    @Autowired
    private ApplicationContext program;

    private LinkedOffice office;

    @BeforeEach
    void found() {
        office = new LinkedOffice(program);
    }

    @Test
    void opensTheFirstStepAsACaseOfItsOwnThatSharesTheForm() {
        var parent = office.birth(SangNhe.sung(), CHILD);
        var child = office.child(parent, 1);

        assertThat(parent.state()).isEqualTo(CaseState.WAIT_OTHER_ORG);
        assertThat(parent.assignee()).isNotNull();
        assertThat(office.steps(parent)).extracting(StepRun::standing).containsExactly(OPEN, WAITING, WAITING);
        assertThat(child.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(child.procedureCode()).isEqualTo("1.001193");
        assertThat(child.code()).isNotNull().isNotEqualTo(parent.code());
        assertThat(child.answers()).contains(CHILD).doesNotContain("healthCard", "headName");
        assertThat(child.applicant().account()).isNull();
        assertThat(child.times().dueAt()).isNotNull().isBefore(parent.times().dueAt());
        assertThat(office.papers(child)).extracting(CasePaper::name).containsExactly("Giấy chứng sinh");
    }

    @Test
    void beginsTheStepsOutsideSideBySideWhenTheFirstHasItsResult() {
        var parent = office.birth(SangNhe.sung(), CHILD);

        office.decided(office.child(parent, 1), "chanhvanphong", "hotich", Outcome.GRANTED);

        assertThat(office.steps(parent)).extracting(StepRun::standing).containsExactly(DONE, OPEN, OPEN);
        assertThat(office.leg(parent, 2).partner().name()).isEqualTo("Công an xã");
        assertThat(office.leg(parent, 2).state()).isEqualTo(LegState.SENT);
        assertThat(office.leg(parent, 3).inHand().official())
                .isEqualTo(office.now(parent).assignee());
        assertThat(office.now(parent).state()).isEqualTo(CaseState.WAIT_OTHER_ORG);
    }

    @Test
    void isDecidedWhenAllStepsHaveEndedAndHandsEverythingOverTogether() {
        var parent = office.birth(SangNhe.sung(), CHILD);
        var child = office.decided(office.child(parent, 1), "chanhvanphong", "hotich", Outcome.GRANTED);
        office.told(parent, 2, LegAct.ANSWER, "Đã đăng ký thường trú");

        assertThat(office.now(parent).state()).isEqualTo(CaseState.WAIT_OTHER_ORG);
        var returns = office.bean(ReturnDesk.class);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> office.act(
                        () -> returns.handOver(office.person("motcua"), child.id(), child.version(), "Trao tận tay")))
                .matches(refusal -> refusal.messageKey().equals("linked.refusal.together"));

        office.told(parent, 3, LegAct.ANSWER, "Thẻ số TE1119999999999");
        var decided = office.now(parent);
        assertThat(decided.state()).isEqualTo(CaseState.RESULT_ISSUED);
        assertThat(decided.times().finishedAt()).isNotNull();

        office.act(() -> returns.handOver(office.person("motcua"), parent.id(), decided.version(), "Trao tận tay"));
        assertThat(office.now(parent).state()).isEqualTo(CaseState.RETURNED_RESULT);
        assertThat(office.now(child).state()).isEqualTo(CaseState.RETURNED_RESULT);
    }

    @Test
    void goesOnWithTheOtherStepsWhenOneFailsAndSaysSo() {
        var parent = office.birth(SangNhe.sung(), CHILD);
        office.decided(office.child(parent, 1), "chanhvanphong", "hotich", Outcome.GRANTED);

        office.told(parent, 2, LegAct.RETURN, "Chủ hộ chưa đồng ý");
        office.told(parent, 3, LegAct.ANSWER, "Thẻ số TE1119999999999");

        assertThat(office.steps(parent)).extracting(StepRun::standing).containsExactly(DONE, FAILED, DONE);
        assertThat(office.now(parent).state()).isEqualTo(CaseState.RESULT_ISSUED);
    }

    @Test
    void endsWithoutAResultWhenTheStepBeforeAllOthersIsDeclined() {
        var parent = office.birth(SangNhe.sung(), CHILD);

        office.decided(office.child(parent, 1), "chanhvanphong", "hotich", Outcome.DECLINED);

        assertThat(office.steps(parent)).extracting(StepRun::standing).containsExactly(FAILED, SKIPPED, SKIPPED);
        assertThat(office.now(parent).state()).isEqualTo(CaseState.NEGATIVE_RESULT);
    }

    @Test
    void asksTheApplicantThroughTheLinkedCaseAndBringsTheAnswerToTheStep() {
        var parent = office.birth(SangNhe.sung(), CHILD);
        var child = office.assigned(office.child(parent, 1), "chanhvanphong", "hotich");
        var handling = office.bean(HandlingDesk.class);

        office.act(() -> handling.requestSupplement(
                office.person("hotich"), child.id(), child.version(), "Giấy chứng nhận kết hôn", Repeat.NOT_CONFIRMED));

        var asked = office.now(parent);
        assertThat(asked.state()).isEqualTo(CaseState.WAIT_SUPPLEMENT);
        assertThat(asked.times().dueAt()).isNull();

        office.supply(parent, "Nộp giấy kết hôn", "Giấy chứng nhận kết hôn");
        assertThat(office.now(child).state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(office.papers(child)).extracting(CasePaper::name).contains("Giấy chứng nhận kết hôn");
        assertThat(office.now(parent).state()).isEqualTo(CaseState.WAIT_OTHER_ORG);
        assertThat(office.now(parent).times().dueAt()).isNotNull();
    }

    @Test
    void goesOnWhenTheStepWasAnsweredAtTheCounterDirectly() {
        var parent = office.birth(SangNhe.sung(), CHILD);
        var child = office.assigned(office.child(parent, 1), "chanhvanphong", "hotich");
        var handling = office.bean(HandlingDesk.class);
        office.act(() -> handling.requestSupplement(
                office.person("hotich"), child.id(), child.version(), "Giấy chứng nhận kết hôn", Repeat.NOT_CONFIRMED));

        office.supply(child, "Nộp tại quầy", null);

        assertThat(office.now(child).state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(office.now(parent).state()).isEqualTo(CaseState.WAIT_OTHER_ORG);
        assertThat(office.step(parent, 1).askedAt()).isNull();
    }

    @Test
    void asksForAnOrganisationOutsideToo() {
        var parent = office.birth(SangNhe.sung(), CHILD);
        office.decided(office.child(parent, 1), "chanhvanphong", "hotich", Outcome.GRANTED);
        var before = office.now(parent);

        office.act(() -> office.bean(LinkedDesk.class)
                .ask(office.person("chanhvanphong"), parent.id(), before.version(), 2, "Ý kiến của chủ hộ"));
        assertThat(office.now(parent).state()).isEqualTo(CaseState.WAIT_SUPPLEMENT);

        office.supply(parent, "Chủ hộ đồng ý", null);
        assertThat(office.now(parent).state()).isEqualTo(CaseState.WAIT_OTHER_ORG);
    }

    @Test
    void endsItsStepsWithItself() {
        var parent = office.birth(SangNhe.sung(), CHILD);
        var child = office.child(parent, 1);
        var now = office.now(parent);

        office.act(() -> office.bean(LeaderDesk.class)
                .stop(office.person("chutich"), parent.id(), now.version(), "Người nộp xin dừng"));

        assertThat(office.now(child).state()).isEqualTo(CaseState.STOPPED);
        assertThat(office.steps(parent)).extracting(StepRun::standing).containsExactly(SKIPPED, SKIPPED, SKIPPED);
    }

    @Test
    void isNeverDueBeforeAStepWhoseTimeWasPutOff() {
        var parent = office.birth(SangNhe.sung(), CHILD);
        var child = office.child(parent, 1);
        var later = Objects.requireNonNull(parent.times().dueAt()).plusSeconds(5 * 86_400);

        office.act(() -> office.bean(LeaderDesk.class)
                .extend(office.person("chutich"), child.id(), child.version(), "Chờ xác minh", later));

        assertThat(office.now(parent).times().dueAt()).isEqualTo(later);
    }

    @Test
    void opensTwoCasesAndAQuestionForADeath() {
        var parent = office.death(SangNhe.sung(), "Lò Văn Pọm");

        office.decided(office.child(parent, 1), "chanhvanphong", "hotich", Outcome.GRANTED);

        assertThat(office.leg(parent, 2).partner().name()).isEqualTo("Công an xã");
        CaseFile funeral = office.child(parent, 3);
        assertThat(funeral.procedureCode()).isEqualTo("1.001731");
        assertThat(funeral.answers()).contains("Lò Văn Pọm", "organiser").doesNotContain("relation");
    }
}
