package vn.xaso.indicators.application;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseMoved;
import vn.xaso.cases.facts.CaseFacts;
import vn.xaso.cases.synchronised.CaseSynchronised;
import vn.xaso.documents.DocumentWork;
import vn.xaso.indicators.application.IndicatorRounds.IndicatorSettings;
import vn.xaso.indicators.domain.Fact.Kind;
import vn.xaso.indicators.domain.Facts;
import vn.xaso.indicators.domain.Facts.Touch;
import vn.xaso.kernel.UnitId;
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
    private final boolean counting;

    /// Where no round ever comes, nothing is written down for it.
    TouchLedger(Facts facts, IndicatorSettings settings) {
        this.facts = facts;
        counting = settings.every().isPositive();
    }

    private void touch(UnitId unit, Kind kind, UUID subject) {
        if (counting) {
            facts.touch(new Touch(unit, kind, subject));
        }
    }

    @EventListener
    void moved(CaseMoved moved) {
        if (moved.to().isReceived() && !QUIET.contains(moved.act())) {
            touch(moved.unit(), Kind.CASE, moved.caseId());
        }
    }

    @EventListener
    void settled(ObligationSettled settled) {
        touch(settled.unit(), Kind.CASE, settled.subject());
    }

    @EventListener
    void synchronised(CaseSynchronised synchronised) {
        touch(synchronised.unit(), Kind.CASE, synchronised.caseId());
    }

    @EventListener
    void changed(DocumentWork.Changed changed) {
        var kind = DocumentFactSource.kindOf(changed.direction());
        touch(changed.unit(), kind, changed.document());
    }

    @EventListener
    void changed(CaseFacts.Changed changed) {
        touch(changed.unit(), Kind.CASE, changed.caseId());
    }
}
