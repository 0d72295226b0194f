package vn.xaso.cases.variants.web;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.DesignedSteps;
import vn.xaso.cases.panels.CasePanel;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.FlowPicture;
import vn.xaso.procedures.FlowPicture.Step;
import vn.xaso.procedures.FlowPictures;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// Shows the internal process of the version that counts for the case, and the step in which it stands. The drawing is
/// made once for a version; no query is asked for it. A case that follows designed steps shows them in a panel of its
/// own.
@Component
class CaseFlowPanels implements CasePanel {

    private static final int ORDER = 90;

    private final Procedures procedures;
    private final FlowPictures pictures;
    private final DesignedSteps steps;

    CaseFlowPanels(Procedures procedures, FlowPictures pictures, DesignedSteps steps) {
        this.steps = steps;
        this.procedures = procedures;
        this.pictures = pictures;
    }

    @Override
    public Optional<Panel> find(Actor actor, CaseFile caseFile, Texts texts) {
        var picture = pictures.of(procedures.version(caseFile.procedureVersion()), texts);
        if (picture.isEmpty() || (caseFile.code() != null && steps.follows(caseFile))) {
            return Optional.empty();
        }
        var now = now(caseFile.state(), picture);
        var standing = picture.with(FlowPicture.Standing.of(now, behind(caseFile.state(), now, picture)));
        return Optional.of(new Panel(
                ORDER, "cases/variants/web/part/caseFlow", new FlowPanel(words(now, picture, texts), standing)));
    }

    private static String words(Set<Integer> now, FlowPicture picture, Texts texts) {
        return now.isEmpty()
                ? texts.of("variants.flow.over")
                : picture.steps().stream()
                        .filter(step -> now.contains(step.order()))
                        .map(step -> texts.of("variants.flow.step", step.order(), step.name()))
                        .collect(Collectors.joining("; "));
    }

    /// The steps of what is done in that state; where the process has none of them, the next that it has.
    static Set<Integer> now(CaseState state, FlowPicture picture) {
        var acts = Acts.of(state);
        for (var act : acts) {
            var found = picture.steps().stream()
                    .filter(step -> step.act().equals(act))
                    .map(Step::order)
                    .collect(Collectors.toSet());
            if (!found.isEmpty()) {
                return Acts.CONSULTED.equals(act) || !Acts.REVIEWED.equals(act) ? Set.copyOf(found) : first(found);
            }
        }
        return Set.of();
    }

    private static Set<Integer> first(Set<Integer> found) {
        return Set.of(found.stream().min(Integer::compare).orElseThrow());
    }

    /// Everything with a smaller number than where it stands; all of it once the result is with the citizen.
    private static Set<Integer> behind(CaseState state, Set<Integer> now, FlowPicture picture) {
        int until =
                now.stream().min(Integer::compare).orElse(state == CaseState.RETURNED_RESULT ? Integer.MAX_VALUE : 0);
        return picture.steps().stream()
                .filter(step -> step.order() < until && !"REFUSE".equals(step.act()))
                .map(Step::order)
                .collect(Collectors.toSet());
    }
}
