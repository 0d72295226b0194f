package vn.xaso.cases.linked.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.CaseReaders;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.linked.domain.LinkedSteps;
import vn.xaso.cases.linked.domain.StepRun;
import vn.xaso.cases.panels.CasePanel;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// Leads from the case of a step to the linked case. Only cases of procedures that are steps of a linked one are looked
/// up.
@Component
class ChildPanels implements CasePanel {

    private static final int ORDER = 2;

    private final LinkedSteps steps;
    private final CaseFiles cases;
    private final Procedures procedures;

    ChildPanels(LinkedSteps steps, CaseFiles cases, Procedures procedures) {
        this.steps = steps;
        this.cases = cases;
        this.procedures = procedures;
    }

    @Override
    public Optional<Panel> find(Actor actor, CaseFile caseFile, Texts texts) {
        return run(caseFile).map(run -> panel(actor, cases.get(run.unit(), run.parent()), run, texts));
    }

    /// The step of which this is the case.
    Optional<StepRun> run(CaseFile caseFile) {
        var code = new ProcedureCode(caseFile.procedureCode());
        return procedures.partsOfLinked().contains(code)
                ? steps.ofChild(caseFile.unit(), caseFile.id())
                : Optional.empty();
    }

    private Panel panel(Actor actor, CaseFile parent, StepRun run, Texts texts) {
        var model = new ChildPanel(
                CaseReaders.may(actor, parent) ? "/office/cases/" + parent.id() : "",
                String.valueOf(parent.code()),
                CaseWords.name(procedures.version(parent.procedureVersion()), texts),
                run.no());
        return new Panel(ORDER, "cases/linked/web/part/childOf", model);
    }
}
