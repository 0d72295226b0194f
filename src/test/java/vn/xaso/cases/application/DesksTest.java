package vn.xaso.cases.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.application.HandlingDesk.Repeat;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;

/// What the moves beside the straight way leave behind: clocks, dates, owners, reasons.
@HouseTest
class DesksTest {

    private SangNhe office;

    @Autowired
    private CaseFiles cases;

    @Autowired
    void open(ApplicationContext program) {
        office = new SangNhe(program);
    }

    private HandlingDesk handling() {
        return office.desks().handling();
    }

    private IntakeDesk intake() {
        return office.desks().intake();
    }

    private CaseFile supplement(CaseFile before, Repeat again) {
        return office.as(
                "hotich",
                person -> handling()
                        .requestSupplement(person.actor(), before.id(), before.version(), "Trích lục ly hôn", again));
    }

    private CaseFile answered(CaseFile before) {
        return office.as(
                "motcua", person -> intake().takeAnswer(person.actor(), before.id(), before.version(), "Đã nộp"));
    }

    @Test
    void stopsTheClockWhileTheApplicantIsAskedAndLetsItRunAfterTheAnswer() {
        var assigned = office.assigned(SangNhe.sung());
        var promised = assigned.times().originalDueAt();

        var asked = supplement(assigned, Repeat.NOT_CONFIRMED);
        var answered = answered(asked);

        assertThat(asked.state()).isEqualTo(CaseState.WAIT_SUPPLEMENT);
        assertThat(asked.times().dueAt()).isNull();
        assertThat(answered.state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(answered.times().dueAt()).isAfterOrEqualTo(promised);
        assertThat(answered.times().originalDueAt()).isEqualTo(promised);
        assertThat(answered.times().supplements()).isEqualTo(1);
    }

    /// Law: 766/QĐ-TTg, indicator 2.1
    @Test
    void asksASecondTimeOnlyAfterTheWarning() {
        var once = answered(supplement(office.assigned(SangNhe.sung()), Repeat.NOT_CONFIRMED));

        assertThatThrownBy(() -> supplement(once, Repeat.NOT_CONFIRMED))
                .isInstanceOf(Refusal.class)
                .hasMessage("cases.refusal.secondSupplement");

        assertThat(supplement(once, Repeat.CONFIRMED).times().supplements()).isEqualTo(2);
    }

    @Test
    void letsOneOfTwoWinWhoActAtOnce() throws Exception {
        var accepted = office.accepted(SangNhe.sung());
        Callable<CaseFile> assign = () -> office.assignedAgain(accepted);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = pool.invokeAll(List.of(assign, assign));

            assertThat(both.stream().filter(one -> one.state() == Future.State.SUCCESS))
                    .hasSize(1);
            assertThat(both.stream().filter(one -> one.state() == Future.State.FAILED))
                    .singleElement()
                    .extracting(Future::exceptionNow)
                    .isInstanceOf(Overtaken.class);
        }
        assertThat(office.in(accepted, () -> cases.events(accepted)).stream()
                        .filter(event -> event.act() == CaseAct.ASSIGN))
                .hasSize(1);
    }

    @Test
    void refusesAnActOnAnOlderPage() {
        var accepted = office.accepted(SangNhe.sung());
        office.assignedAgain(accepted);

        assertThatThrownBy(() -> office.assignedAgain(accepted)).isInstanceOf(Overtaken.class);
    }

    @Test
    void letsOnlyTheAssignedSpecialistAct() {
        var assigned = office.assigned(SangNhe.sung());

        assertThatThrownBy(() -> office.as(
                        "hotich2", person -> handling().startReview(person.actor(), assigned.id(), assigned.version())))
                .isInstanceOfAny(Refusal.class, Absent.class);
    }

    @Test
    void standsStillUntilTheFeeIsPaid() {
        var assigned = office.assigned(SangNhe.sung());

        var waiting = office.as(
                "hotich",
                person -> handling()
                        .requestPayment(person.actor(), assigned.id(), assigned.version(), "Lệ phí 8.000 đồng"));
        var paid = office.as(
                "motcua",
                person ->
                        intake().recordPayment(person.actor(), waiting.id(), waiting.version(), "Biên lai số 0000012"));

        assertThat(waiting.state()).isEqualTo(CaseState.WAIT_PAYMENT);
        assertThat(waiting.times().dueAt()).isNull();
        assertThat(paid.state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(paid.times().dueAt()).isNotNull();
    }

    @Test
    void keepsTheClockRunningWhileAnotherOfficeIsConsulted() {
        var assigned = office.assigned(SangNhe.sung());
        var reviewed = office.as(
                "hotich", person -> handling().startReview(person.actor(), assigned.id(), assigned.version()));

        var consulted = office.as(
                "hotich",
                person -> handling()
                        .consult(person.actor(), reviewed.id(), reviewed.version(), "Công an xã: xác minh cư trú"));
        var answered = office.as(
                "hotich",
                person -> handling()
                        .recordAnswer(person.actor(), consulted.id(), consulted.version(), "Có cư trú từ 2019"));

        assertThat(consulted.state()).isEqualTo(CaseState.WAIT_OTHER_ORG);
        assertThat(consulted.times().dueAt()).isEqualTo(assigned.times().dueAt());
        assertThat(answered.state()).isEqualTo(CaseState.IN_REVIEW);
    }

    @Test
    void endsACaseThatTheApplicantWithdraws() {
        var assigned = office.assigned(SangNhe.sung());

        var withdrawn = office.as(
                "motcua",
                person -> intake().withdraw(person.actor(), assigned.id(), assigned.version(), "Đơn ngày 24/11/2026"));

        assertThat(withdrawn.state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(withdrawn.times().finishedAt()).isNotNull();
    }

    @Test
    void asksForAGroundWhereTheLawWantsOne() {
        var assigned = office.assigned(SangNhe.sung());

        assertThatThrownBy(() -> office.as(
                        "chutich",
                        person -> office.desks().leader().stop(person.actor(), assigned.id(), assigned.version(), " ")))
                .isInstanceOf(Refusal.class);

        var stopped = office.as(
                "chutich",
                person -> office.desks()
                        .leader()
                        .stop(person.actor(), assigned.id(), assigned.version(), "Tòa án đang giải quyết"));
        assertThat(stopped.state()).isEqualTo(CaseState.STOPPED);
    }
}
