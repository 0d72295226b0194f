package vn.xaso.cases.steps.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.HandlingOffice.Specialist;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.panels.CasePanel;
import vn.xaso.cases.steps.application.StepFlows;
import vn.xaso.cases.steps.application.StepView;
import vn.xaso.cases.steps.application.StepView.Way;
import vn.xaso.cases.steps.domain.Course;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.FlowPictures;
import vn.xaso.procedures.ProcedureVersion.InternalStep;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// Brings the designed steps to the page of a case that follows them. Any other case costs a look into the memory.
@Component
class StepPanels implements CasePanel {

    private static final int ORDER = 5;
    private static final int TASK = -5;
    private static final String TEMPLATE = "cases/steps/web/part/caseSteps";

    private final StepFlows flows;
    private final StepView view;
    private final Procedures procedures;
    private final FlowPictures pictures;
    private final Clock clock;

    StepPanels(StepFlows flows, StepView view, Procedures procedures, FlowPictures pictures, Clock clock) {
        this.flows = flows;
        this.view = view;
        this.procedures = procedures;
        this.pictures = pictures;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> find(Actor actor, CaseFile caseFile, Texts texts) {
        return caseFile.code() == null || flows.find(caseFile).isEmpty()
                ? Optional.empty()
                : make(actor, caseFile, Refused.NOTHING, texts)
                        .map(panel -> new Panel(panel.hasForms() ? TASK : ORDER, TEMPLATE, panel));
    }

    /// A form that was refused, with what was typed.
    record Refused(String form, String why, Map<String, String> typed) {
        static final Refused NOTHING = new Refused("", "", Map.of());
    }

    Optional<StepPanel> make(Actor actor, CaseFile caseFile, Refused refused, Texts texts) {
        return view.find(caseFile).map(course -> panel(actor, caseFile, course, refused, texts));
    }

    private StepPanel panel(Actor actor, CaseFile caseFile, Course course, Refused refused, Texts texts) {
        var words = new StepWords(course, clock.instant(), texts);
        var ways = view.ways(actor, caseFile, course);
        return new StepPanel(
                "/office/cases/" + caseFile.id() + "/steps",
                caseFile.version(),
                course.open().stream().map(words::here).toList(),
                ways.stream().map(way -> way(caseFile, way, texts)).toList(),
                view.isToBeDrafted(actor, caseFile, course) ? texts.of("steps.hint.draft") : "",
                StepView.decides(actor, caseFile) ? "draft-returns" : "returns",
                view.backs(actor, caseFile, course).stream()
                        .map(step -> new Choice(String.valueOf(step.order()), name(step)))
                        .toList(),
                view.unanswered(actor, caseFile, course).stream()
                        .map(one -> new StepPanel.Asked(
                                one.visit().no(),
                                one.visit().worker().name(),
                                texts.of(one.isOpen() ? "steps.asked.late" : "steps.asked.back"),
                                !one.isOpen()))
                        .toList(),
                words.story(),
                pictures.of(procedures.version(caseFile.procedureVersion()), texts)
                        .with(course.standing()),
                refused.form(),
                refused.why(),
                refused.typed());
    }

    private static StepPanel.Way way(CaseFile caseFile, Way way, Texts texts) {
        var names = way.steps().stream().map(StepPanels::name).collect(Collectors.joining("; "));
        var label = way.next()
                .map(step -> texts.of("steps.way.on", name(step)))
                .orElseGet(() -> way.steps().stream().allMatch(step -> "CONSULT".equals(step.act()))
                        ? texts.of("steps.way.ask", names)
                        : texts.of("steps.way.wait"));
        return new StepPanel.Way(
                way.no(),
                way.steps().size() == 1 ? way.steps().getFirst().condition() : "",
                label,
                way.candidates().stream().map(StepPanels::choice).toList(),
                official(caseFile, way.candidates()));
    }

    /// It stays in the same hands where it may, or goes to whoever the program proposes.
    private static String official(CaseFile caseFile, List<Specialist> candidates) {
        return candidates.stream()
                .filter(one -> one.official().equals(caseFile.assignee()))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .map(one -> one.official().toString())
                .orElse("");
    }

    private static Choice choice(Specialist one) {
        return new Choice(one.official().toString(), one.name() + ", " + one.title());
    }

    static String name(InternalStep step) {
        return step.order() + ". " + step.name();
    }
}
