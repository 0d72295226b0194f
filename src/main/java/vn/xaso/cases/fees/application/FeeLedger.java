package vn.xaso.cases.fees.application;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseMoved;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.payments.ObligationSettled;
import vn.xaso.payments.Payments;

/// What ties a case to its money, in one transaction: paid, the case goes on; ended, nothing is owed any more.
@Component
class FeeLedger {

    private static final Set<CaseAct> ENDS = EnumSet.of(CaseAct.WITHDRAW, CaseAct.STOP, CaseAct.REFUSE);

    private final IntakeDesk intake;
    private final Payments payments;

    FeeLedger(IntakeDesk intake, Payments payments) {
        this.intake = intake;
        this.payments = payments;
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
}
