package vn.xaso.cases.fees.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseMoved;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.panels.WithheldActs;
import vn.xaso.kernel.Refusal;
import vn.xaso.payments.ObligationSettled;
import vn.xaso.payments.Payments;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;

/// What ties a case to its money, in one transaction: paid, the case goes on; ended, nothing is owed any more.
@Component
class FeeLedger implements WithheldActs {

    private static final Set<CaseAct> ENDS = EnumSet.of(CaseAct.WITHDRAW, CaseAct.STOP, CaseAct.REFUSE);

    private final IntakeDesk intake;
    private final Payments payments;
    private final FeeDesk desk;
    private final Procedures procedures;
    private final Clock clock;

    FeeLedger(IntakeDesk intake, Payments payments, FeeDesk desk, Procedures procedures, Clock clock) {
        this.intake = intake;
        this.payments = payments;
        this.desk = desk;
        this.procedures = procedures;
        this.clock = clock;
    }

    @EventListener
    void settled(ObligationSettled settled) {
        if (!settled.lifted()) {
            intake.paymentCame(settled.unit(), settled.subject(), settled.paid().toString());
        }
    }

    /// @throws Refusal where somebody writes down by hand that it is paid while money is still owed
    @EventListener
    void moved(CaseMoved moved) {
        if (ENDS.contains(moved.act())) {
            payments.lift(moved.unit(), moved.caseId(), moved.act().name());
        }
        if (moved.act() == CaseAct.RECORD_PAYMENT && payments.owes(moved.unit(), moved.caseId())) {
            throw new Refusal("fees.refusal.open");
        }
    }

    /// No result leaves the office unpaid. Nobody looks in the ledger for what is free for all.
    @EventListener
    void handedOver(CaseMoved moved) {
        if (moved.act() == CaseAct.HAND_OVER && mayCost(moved) && payments.owes(moved.unit(), moved.caseId())) {
            throw new Refusal("fees.refusal.unpaid");
        }
    }

    private boolean mayCost(CaseMoved moved) {
        return procedures
                .findInForce(new ProcedureCode(moved.procedure()), LocalDate.now(clock))
                .filter(version -> version.fees().stream().allMatch(FeeItem::isFree))
                .isEmpty();
    }

    /// Without a fee nobody asks for money; and money that is owed is taken by the cashier, or comes from outside.
    @Override
    public Set<CaseAct> withheld(CaseFile caseFile) {
        if (caseFile.state() == CaseState.WAIT_PAYMENT) {
            return payments.owes(caseFile.unit(), caseFile.id()) ? EnumSet.of(CaseAct.RECORD_PAYMENT) : Set.of();
        }
        return desk.items(caseFile).isEmpty() ? EnumSet.of(CaseAct.REQUEST_PAYMENT) : Set.of();
    }
}
