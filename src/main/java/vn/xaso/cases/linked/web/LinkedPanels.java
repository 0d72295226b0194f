package vn.xaso.cases.linked.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.linked.domain.LinkedSteps;
import vn.xaso.cases.linked.domain.StepRun;
import vn.xaso.cases.linked.domain.StepRun.Standing;
import vn.xaso.cases.linked.web.StepLines.Reader;
import vn.xaso.cases.panels.CasePanel;
import vn.xaso.cases.panels.OwnCasePanel;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// Shows how far the steps of a linked case are, to officials and to its applicant. Any other case costs nothing.
@Component
class LinkedPanels implements CasePanel, OwnCasePanel {

    private static final int ORDER = 2;
    private static final String TEMPLATE = "cases/linked/web/part/linkedSteps";

    private final StepLines lines;
    private final LinkedSteps steps;
    private final Procedures procedures;

    LinkedPanels(StepLines lines, LinkedSteps steps, Procedures procedures) {
        this.lines = lines;
        this.steps = steps;
        this.procedures = procedures;
    }

    @Override
    public Optional<Panel> find(Actor actor, CaseFile caseFile, Texts texts) {
        boolean own = actor.person().equals(caseFile.assignee()) && actor.may(Right.REVIEW_CASES);
        return find(caseFile, new Reader(true, own || actor.may(Right.ASSIGN_CASES)), texts);
    }

    @Override
    public Optional<Panel> find(CaseFile caseFile, Texts texts) {
        return find(caseFile, Reader.APPLICANT, texts);
    }

    private Optional<Panel> find(CaseFile caseFile, Reader reader, Texts texts) {
        if (!procedures.version(caseFile.procedureVersion()).isLinked()
                || !caseFile.state().isReceived()) {
            return Optional.empty();
        }
        var stands = stands(steps.of(caseFile.unit(), caseFile.id()), texts);
        var panel = new LinkedPanel(stands, lines.of(caseFile, reader, texts), !reader.office());
        return Optional.of(new Panel(ORDER, TEMPLATE, panel));
    }

    static String stands(List<StepRun> runs, Texts texts) {
        long done = runs.stream().filter(run -> run.standing() == Standing.DONE).count();
        long lost = runs.stream()
                .filter(run -> run.standing() == Standing.FAILED || run.standing() == Standing.SKIPPED)
                .count();
        return lost == 0
                ? texts.of("linked.stands", done, runs.size())
                : texts.of("linked.stands.lost", done, runs.size(), lost);
    }
}
