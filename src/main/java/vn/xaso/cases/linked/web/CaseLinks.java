package vn.xaso.cases.linked.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.legs.application.LinkedLegs;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.linked.domain.LinkedSteps;
import vn.xaso.cases.linked.domain.StepRun;
import vn.xaso.procedures.LinkedStep;
import vn.xaso.procedures.Procedures;

/// Tells other systems how a case is linked with others: nothing about people.
@Component
@Transactional(readOnly = true)
public class CaseLinks {

    private final LinkedSteps steps;
    private final CaseFiles cases;
    private final LinkedLegs legs;
    private final Procedures procedures;
    private final ChildPanels children;

    /// @param parent the code of the linked case of which this is a step, or null
    /// @param steps of a linked case; empty for any other
    public record Links(@Nullable String parent, List<Step> steps) {}

    /// @param code of the case of the step, or the reference in the system outside, or null
    public record Step(
            int no,
            String name,
            LinkedStep.Place place,
            String organisation,
            StepRun.Standing standing,
            @Nullable String code,
            @Nullable Instant dueAt,
            @Nullable Instant endedAt) {}

    CaseLinks(LinkedSteps steps, CaseFiles cases, LinkedLegs legs, Procedures procedures, ChildPanels children) {
        this.steps = steps;
        this.cases = cases;
        this.legs = legs;
        this.procedures = procedures;
        this.children = children;
    }

    public Links of(CaseFile caseFile) {
        var version = procedures.version(caseFile.procedureVersion());
        if (version.isLinked()) {
            var sent = legs.of(caseFile.unit(), caseFile.id());
            var told = steps.of(caseFile.unit(), caseFile.id()).stream()
                    .map(run -> step(version.links().get(run.no() - 1), run, sent))
                    .toList();
            return new Links(null, told);
        }
        var parent = children.run(caseFile)
                .map(run -> String.valueOf(cases.get(run.unit(), run.parent()).code()));
        return new Links(parent.orElse(null), List.of());
    }

    private Step step(LinkedStep step, StepRun run, List<Leg> sent) {
        var child = run.child() == null ? null : cases.get(run.unit(), run.child());
        var leg = sent.stream().filter(one -> one.id().equals(run.leg())).findFirst();
        var reference = leg.map(one -> one.outside().reference()).orElse("");
        return new Step(
                run.no(),
                step.name(),
                step.place(),
                step.organisation(),
                run.standing(),
                child != null ? String.valueOf(child.code()) : reference.isEmpty() ? null : reference,
                child != null ? child.times().dueAt() : leg.map(Leg::dueAt).orElse(null),
                run.endedAt());
    }
}
