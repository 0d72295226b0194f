package vn.xaso.cases.fees.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseMoved;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.kernel.Refusal;
import vn.xaso.payments.ObligationSettled;
import vn.xaso.payments.Payments;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;

/// What ties a case to its money, in one transaction: paid, the case goes on; ended, nothing is owed any more.
@Component
class FeeLedger {

    private static final Set<CaseAct> ENDS = EnumSet.of(CaseAct.WITHDRAW, CaseAct.STOP, CaseAct.REFUSE);

    private final IntakeDesk intake;
    private final Payments payments;
    private final Procedures procedures;
    private final Clock clock;

    FeeLedger(IntakeDesk intake, Payments payments, Procedures procedures, Clock clock) {
        this.intake = intake;
        this.payments = payments;
        this.procedures = procedures;
        this.clock = clock;
    }

    @EventListener
    void settled(ObligationSettled settled) {
        if (!settled.lifted()) {
            intake.paymentCame(settled.unit(), settled.subject(), settled.paid().toString());
        }
    }

    @EventListener
    void ended(CaseMoved moved) {
        if (ENDS.contains(moved.act())) {
            payments.lift(moved.unit(), moved.caseId(), moved.act().name());
        }
    }

    /// No result leaves the office unpaid. Nobody looks in the ledger for what is free for all.
    @EventListener
    void handedOver(CaseMoved moved) {
        if (moved.act() == CaseAct.HAND_OVER && mayCost(moved) && payments.owes(moved.unit(), moved.caseId())) {
            throw new Refusal("fees.refusal.open");
        }
    }

    private boolean mayCost(CaseMoved moved) {
        return procedures
                .findInForce(new ProcedureCode(moved.procedure()), LocalDate.now(clock))
                .filter(version -> version.fees().stream().allMatch(FeeItem::isFree))
                .isEmpty();
    }
}
