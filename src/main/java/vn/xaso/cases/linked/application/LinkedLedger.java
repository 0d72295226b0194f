package vn.xaso.cases.linked.application;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseLedger;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;

/// Tells what happened in a linked case or in one of its steps. Nothing is asked of the database for any other case.
@Order(Ordered.LOWEST_PRECEDENCE)
@Component
class LinkedLedger implements CaseLedger {

    private static final Set<CaseAct> OF_CHILDREN = EnumSet.of(
            CaseAct.ISSUE,
            CaseAct.STOP,
            CaseAct.WITHDRAW,
            CaseAct.REQUEST_SUPPLEMENT,
            CaseAct.SUPPLY,
            CaseAct.RECORD_PAYMENT,
            CaseAct.EXTEND,
            CaseAct.HAND_OVER);

    private final Procedures procedures;
    private final ApplicationEventPublisher announcer;

    LinkedLedger(Procedures procedures, ApplicationEventPublisher announcer) {
        this.procedures = procedures;
        this.announcer = announcer;
    }

    @Override
    public void write(CaseFile.Change change) {
        var after = change.after();
        var event = change.events().getLast();
        if (procedures.version(after.procedureVersion()).isLinked()) {
            announcer.publishEvent(new LinkedMoved(after, event, true));
        } else if (OF_CHILDREN.contains(event.act()) && mayBeStep(after, procedures)) {
            announcer.publishEvent(new LinkedMoved(after, event, false));
        }
    }

    /// From memory.
    static boolean mayBeStep(CaseFile caseFile, Procedures procedures) {
        return procedures.partsOfLinked().contains(new ProcedureCode(caseFile.procedureCode()));
    }
}
