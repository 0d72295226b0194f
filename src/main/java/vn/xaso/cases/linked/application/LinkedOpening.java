package vn.xaso.cases.linked.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.legs.application.LinkedLegs;
import vn.xaso.cases.linked.domain.LinkedOrder;
import vn.xaso.cases.linked.domain.LinkedSteps;
import vn.xaso.cases.linked.domain.StepRun;
import vn.xaso.cases.linked.domain.StepRun.Standing;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.deadline.Deadline;
import vn.xaso.procedures.LinkedStep;
import vn.xaso.procedures.Procedures;

/// Opens the steps of a linked case, each when its turn has come.
@Component
class LinkedOpening {

    private final LinkedSteps steps;
    private final LinkedChildren children;
    private final LinkedLegs legs;
    private final Procedures procedures;
    private final WorkingCalendars calendars;
    private final OfficeClock clock = new OfficeClock();

    LinkedOpening(
            LinkedSteps steps,
            LinkedChildren children,
            LinkedLegs legs,
            Procedures procedures,
            WorkingCalendars calendars) {
        this.steps = steps;
        this.children = children;
        this.legs = legs;
        this.procedures = procedures;
        this.calendars = calendars;
    }

    /// Writes the steps down; each here is bound to the version of its procedure that counts today.
    void prepare(CaseFile parent) {
        var today = LocalDate.now(clock);
        for (var step : procedures.version(parent.procedureVersion()).links()) {
            var code = step.procedure();
            var version = step.isHere() && code != null
                    ? procedures
                            .findInForce(code, today)
                            .orElseThrow(() -> new Refusal("linked.refusal.noProcedure", step.name()))
                            .id()
                    : null;
            steps.add(StepRun.waiting(parent.unit(), parent.id(), step.order(), version));
        }
    }

    void open(CaseFile parent) {
        var links = procedures.version(parent.procedureVersion()).links();
        var runs = steps.of(parent.unit(), parent.id());
        var standings = new TreeMap<Integer, Standing>();
        runs.forEach(run -> standings.put(run.no(), run.standing()));
        var now = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
        LinkedOrder.next(links, standings).forEach((no, change) -> {
            var run = runs.stream().filter(one -> one.no() == no).findFirst().orElseThrow();
            steps.save(
                    change == Standing.SKIPPED
                            ? run.ended(Standing.SKIPPED, now)
                            : opened(parent, step(links, no), run, now));
        });
    }

    static LinkedStep step(List<LinkedStep> links, int no) {
        return links.stream().filter(one -> one.order() == no).findFirst().orElseThrow();
    }

    private StepRun opened(CaseFile parent, LinkedStep step, StepRun run, Instant now) {
        if (step.isHere()) {
            return run.asCase(children.open(parent, step, Objects.requireNonNull(run.version())), now);
        }
        var limit = Objects.requireNonNull(step.limit(), "a step outside has a time limit");
        var due =
                Deadline.of(limit, now, List.of(), calendars.of(parent.unit())).dueAt();
        return run.asLeg(legs.send(parent, step.organisation(), step.name(), now, Objects.requireNonNull(due)), now);
    }
}
