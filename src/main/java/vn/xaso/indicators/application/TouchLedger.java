package vn.xaso.indicators.application;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseMoved;
import vn.xaso.cases.facts.CaseFacts;
import vn.xaso.cases.synchronised.CaseSynchronised;
import vn.xaso.documents.DocumentWork;
import vn.xaso.indicators.domain.Fact.Kind;
import vn.xaso.indicators.domain.Facts;
import vn.xaso.indicators.domain.Facts.Touch;
import vn.xaso.payments.ObligationSettled;

/// Writes down which case or document has changed, in the transaction of the change: one narrow row, no look at
/// anything.
@Component
class TouchLedger {

    /// Acts inside the office that change nothing that counts.
    private static final Set<CaseAct> QUIET = EnumSet.of(
            CaseAct.ASSIGN,
            CaseAct.START_REVIEW,
            CaseAct.PASS_ON,
            CaseAct.SEND_BACK,
            CaseAct.SUBMIT_TO_LEADER,
            CaseAct.RETURN_TO_SPECIALIST,
            CaseAct.SIGN,
            CaseAct.CONSULT,
            CaseAct.RECORD_ANSWER,
            CaseAct.HAND_OVER);

    private final Facts facts;

    TouchLedger(Facts facts) {
        this.facts = facts;
    }

    @EventListener
    void moved(CaseMoved moved) {
        if (moved.to().isReceived() && !QUIET.contains(moved.act())) {
            facts.touch(new Touch(moved.unit(), Kind.CASE, moved.caseId()));
        }
    }

    @EventListener
    void settled(ObligationSettled settled) {
        facts.touch(new Touch(settled.unit(), Kind.CASE, settled.subject()));
    }

    @EventListener
    void synchronised(CaseSynchronised synchronised) {
        facts.touch(new Touch(synchronised.unit(), Kind.CASE, synchronised.caseId()));
    }

    @EventListener
    void changed(DocumentWork.Changed changed) {
        var kind = DocumentFactSource.kindOf(changed.direction());
        facts.touch(new Touch(changed.unit(), kind, changed.document()));
    }

    @EventListener
    void changed(CaseFacts.Changed changed) {
        facts.touch(new Touch(changed.unit(), Kind.CASE, changed.caseId()));
    }
}
