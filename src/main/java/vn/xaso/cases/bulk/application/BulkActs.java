package vn.xaso.cases.bulk.application;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.ActPermission;
import vn.xaso.cases.application.DraftingDesk;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.application.HandlingOffice;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.cases.application.LeaderDesk;
import vn.xaso.cases.application.ResultDraft;
import vn.xaso.cases.application.ReturnDesk;
import vn.xaso.cases.bulk.domain.BulkAct;
import vn.xaso.cases.bulk.domain.BulkOrder;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;

/// Does one act of a run at the desk where it is done for a single case as well, and tells beforehand whether it could.
@Component
class BulkActs {

    private final Desks desks;
    private final HandlingOffice handlingOffice;
    private final CaseReminding reminding;
    private final Clock clock;

    /// The desks at which the acts are done.
    @Component
    record Desks(
            IntakeDesk intake, HandlingDesk handling, DraftingDesk drafting, LeaderDesk leader, ReturnDesk returns) {}

    BulkActs(Desks desks, HandlingOffice handlingOffice, CaseReminding reminding, Clock clock) {
        this.desks = desks;
        this.handlingOffice = handlingOffice;
        this.reminding = reminding;
        this.clock = clock;
    }

    /// What is wrong with the order itself, whatever the case.
    void check(Actor actor, BulkOrder order) {
        var official = order.official();
        if (order.act() == BulkAct.ASSIGN) {
            if (official == null) {
                throw new Refusal("cases.refusal.noSpecialist");
            }
            handlingOffice.ofSpecialist(actor.unit(), official);
        }
    }

    /// @throws Refusal when the act cannot be done with the case as it is
    void check(Actor actor, CaseFile file, BulkOrder order) {
        var act = order.act().act();
        if (act == null) {
            reminding.check(file);
            return;
        }
        ActPermission.require(actor, file, act);
        var due = file.times().dueAt();
        var until = order.until();
        if (until != null && (due == null || !until.isAfter(due) || !until.isAfter(clock.instant()))) {
            throw new Refusal("cases.refusal.extension");
        }
    }

    void run(Actor actor, UUID id, int seen, BulkOrder order) {
        var note = order.note();
        switch (order.act()) {
            case ACCEPT -> desks.intake().accept(actor, id, seen);
            case ASSIGN -> desks.handling().assign(actor, id, seen, Objects.requireNonNull(order.official()));
            case START_REVIEW -> desks.handling().startReview(actor, id, seen);
            case SUBMIT_TO_LEADER ->
                desks.drafting()
                        .submitToLeader(actor, id, seen, new ResultDraft(Outcome.GRANTED, note, order.official()));
            case RETURN_TO_SPECIALIST -> desks.leader().returnToSpecialist(actor, id, seen, note);
            case EXTEND -> desks.leader().extend(actor, id, seen, note, Objects.requireNonNull(order.until()));
            case HAND_OVER -> desks.returns().handOver(actor, id, seen, note);
            case REMIND -> reminding.remind(actor, id);
        }
    }
}
