package vn.xaso.cases.linked.application;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.legs.application.LegEnded;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.LegState;
import vn.xaso.cases.linked.domain.LinkedSteps;
import vn.xaso.cases.linked.domain.StepRun;
import vn.xaso.cases.linked.domain.StepRun.Standing;

/// Lets the one side of a linked case learn of the other.
@Component
class LinkedListener {

    private final LinkedSteps steps;
    private final LinkedDesk desk;

    LinkedListener(LinkedSteps steps, LinkedDesk desk) {
        this.steps = steps;
        this.desk = desk;
    }

    @EventListener
    void moved(LinkedMoved moved) {
        var caseFile = moved.caseFile();
        if (moved.linked()) {
            parent(caseFile, moved.event());
        } else {
            steps.ofChild(caseFile.unit(), caseFile.id()).ifPresent(run -> child(run, caseFile, moved.event()));
        }
    }

    /// What the program itself did to the linked case needs no answer.
    private void parent(CaseFile parent, CaseEvent event) {
        if (event.by().kind() == By.Kind.SYSTEM && event.by().account() == null) {
            return;
        }
        switch (event.act()) {
            case ACCEPT -> desk.begin(parent);
            case ASSIGN, RECORD_ANSWER -> desk.goOn(parent.unit(), parent.id());
            case SUPPLY -> desk.answered(parent, event);
            case WITHDRAW, STOP -> desk.end(parent, event);
            case HAND_OVER -> desk.handOver(parent, event);
            default -> {}
        }
    }

    private void child(StepRun run, CaseFile child, CaseEvent event) {
        switch (event.act()) {
            case ISSUE -> desk.ended(run, child.state() == CaseState.NEGATIVE_RESULT ? Standing.FAILED : Standing.DONE);
            case STOP, WITHDRAW -> desk.ended(run, Standing.FAILED);
            case REQUEST_SUPPLEMENT -> desk.goOn(run.unit(), run.parent());
            case SUPPLY -> desk.supplied(run, child);
            case RECORD_PAYMENT, EXTEND -> desk.putOff(run, child);
            case HAND_OVER -> desk.requireTogether(run, child);
            default -> {}
        }
    }

    @EventListener
    void ended(LegEnded ended) {
        var leg = ended.leg();
        if (leg.side() == Side.ASKED) {
            var how = leg.state() == LegState.ANSWERED ? Standing.DONE : Standing.FAILED;
            steps.ofLeg(leg.unit(), leg.id()).ifPresent(run -> desk.ended(run, how));
        }
    }
}
