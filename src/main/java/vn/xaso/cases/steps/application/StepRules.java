package vn.xaso.cases.steps.application;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.DesignedSteps;
import vn.xaso.cases.steps.domain.Course;
import vn.xaso.procedures.Flow.StepAct;

/// Tells the other parts of the module which acts a design leaves.
@Component
class StepRules implements DesignedSteps {

    private final StepFlows flows;
    private final StepRoom room;
    private final Clock clock;

    StepRules(StepFlows flows, StepRoom room, Clock clock) {
        this.flows = flows;
        this.room = room;
        this.clock = clock;
    }

    @Override
    public boolean follows(CaseFile caseFile) {
        return flows.find(caseFile).isPresent();
    }

    @Override
    public Set<CaseAct> withheld(CaseFile caseFile) {
        return follows(caseFile) ? room.find(caseFile).map(this::withheld).orElse(Set.of()) : Set.of();
    }

    @Override
    public List<Open> open(CaseFile caseFile) {
        return caseFile.code() == null || !follows(caseFile)
                ? List.of()
                : room.find(caseFile).stream()
                        .flatMap(course -> course.open().stream()
                                .map(visit -> new Open(
                                        visit.step(), course.stepOf(visit).name(), !visit.isAtWork(), visit.dueAt())))
                        .toList();
    }

    private Set<CaseAct> withheld(Course course) {
        var without = EnumSet.of(CaseAct.CONSULT, CaseAct.TRANSFER_UP);
        if (StepLedger.drafted(course, null, clock.instant()).isEmpty()) {
            without.add(CaseAct.SUBMIT_TO_LEADER);
        }
        boolean namesTheWayBack = course.own()
                .filter(visit -> course.isAct(visit, StepAct.DECIDE)
                        && !course.stepOf(visit).returnsTo().isEmpty())
                .isPresent();
        if (namesTheWayBack) {
            without.add(CaseAct.RETURN_TO_SPECIALIST);
        }
        return without;
    }
}
