package vn.xaso.cases.linked.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.legs.application.LinkedLegs;
import vn.xaso.cases.linked.domain.LinkedSteps;
import vn.xaso.cases.linked.domain.StepRun;
import vn.xaso.cases.linked.domain.StepRun.Standing;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

/// Where a linked case and its steps learn of one another. Everything happens in the transaction of the act from which
/// it follows.
///
/// Law: 63/2024/NĐ-CP
@Service
@Transactional
public class LinkedDesk {

    private final CaseFiles cases;
    private final LinkedSteps steps;
    private final LinkedOpening opening;
    private final LinkedParent parents;
    private final LinkedChildren children;
    private final LinkedLegs legs;

    LinkedDesk(
            CaseFiles cases,
            LinkedSteps steps,
            LinkedOpening opening,
            LinkedParent parents,
            LinkedChildren children,
            LinkedLegs legs) {
        this.cases = cases;
        this.steps = steps;
        this.opening = opening;
        this.parents = parents;
        this.children = children;
        this.legs = legs;
    }

    /// The linked case is accepted: somebody gets it in hand, and the first steps begin.
    void begin(CaseFile parent) {
        opening.prepare(parent);
        parents.giveOut(parent);
        goOn(parent.unit(), parent.id());
    }

    /// Begins what can begin now, and brings the linked case to where its steps are.
    void goOn(UnitId unit, UUID id) {
        steps.locked(unit, id);
        var parent = cases.get(unit, id);
        if (parent.state().isReceived() && parent.times().finishedAt() == null) {
            opening.open(parent);
            legs.follow(parent);
            parents.settle(cases.get(unit, id));
        }
    }

    void ended(StepRun run, Standing how) {
        var now = locked(run);
        if (!now.standing().hasEnded()) {
            steps.save(now.ended(how, parents.now()));
            goOn(run.unit(), run.parent());
        }
    }

    /// The applicant answered what was asked for a step: it goes there with the new papers.
    void answered(CaseFile parent, CaseEvent answer) {
        steps.locked(parent.unit(), parent.id()).stream()
                .filter(run -> run.askedAt() != null)
                .findFirst()
                .ifPresent(run -> {
                    steps.save(run.asked(null));
                    if (run.child() != null && run.askedAt() != null) {
                        children.answer(parent, run.child(), run.askedAt(), answer);
                    }
                });
        goOn(parent.unit(), parent.id());
    }

    /// The step has what it asked for; where it did not come through the linked case, that goes on as well.
    void supplied(StepRun run, CaseFile child) {
        var now = locked(run);
        if (now.askedAt() != null) {
            steps.save(now.asked(null));
            parents.resume(cases.get(run.unit(), run.parent()));
            goOn(run.unit(), run.parent());
        }
        putOff(run, child);
    }

    /// The linked case is never due before one of its steps whose time was put off.
    void putOff(StepRun run, CaseFile child) {
        parents.cover(cases.get(run.unit(), run.parent()), run, child);
    }

    /// The linked case ended before its steps: they end with it.
    void end(CaseFile parent, CaseEvent event) {
        for (var run : steps.locked(parent.unit(), parent.id())) {
            if (!run.standing().hasEnded()) {
                steps.save(run.ended(Standing.SKIPPED, event.at()));
                var why = parents.endNote(parent);
                if (run.child() != null) {
                    children.end(parent.unit(), run.child(), event.act(), why);
                } else if (run.leg() != null) {
                    legs.recall(parent.unit(), run.leg(), why, event.at());
                }
            }
        }
    }

    /// All results are handed over together.
    void handOver(CaseFile parent, CaseEvent event) {
        for (var run : steps.of(parent.unit(), parent.id())) {
            if (run.child() != null) {
                children.handOver(parent.unit(), run.child(), event);
            }
        }
    }

    /// @throws Refusal where the result of a step is to be given out before the linked case
    void requireTogether(StepRun run, CaseFile child) {
        var parent = cases.get(run.unit(), run.parent());
        if (!CaseState.ENDED.contains(parent.state())) {
            throw new Refusal("linked.refusal.together", String.valueOf(parent.code()));
        }
    }

    /// Writes down that an organisation outside needs something from the applicant, who is asked through the linked
    /// case.
    public void ask(Actor actor, UUID id, int seen, int no, String what) {
        var parent = cases.get(actor.unit(), id);
        boolean own = actor.person().equals(parent.assignee());
        if (!actor.may(Right.ASSIGN_CASES) && !(own && actor.may(Right.REVIEW_CASES))) {
            throw new Absent("right to ask in case " + id);
        }
        var run = steps.locked(actor.unit(), id).stream()
                .filter(one -> one.no() == no && one.leg() != null && one.standing() == Standing.OPEN)
                .findFirst()
                .orElseThrow(() -> new Refusal("cases.refusal.notNow"));
        if (parent.state() != CaseState.WAIT_OTHER_ORG || parent.version() != seen) {
            throw new Refusal("cases.refusal.notNow");
        }
        parents.ask(parent, run, what, actor);
    }

    private StepRun locked(StepRun run) {
        return steps.locked(run.unit(), run.parent()).stream()
                .filter(one -> one.no() == run.no())
                .findFirst()
                .orElseThrow(() -> new Absent("step of " + run.parent()));
    }
}
