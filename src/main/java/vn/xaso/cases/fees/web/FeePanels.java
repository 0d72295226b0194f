package vn.xaso.cases.fees.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.panels.CasePanel;
import vn.xaso.cases.panels.OwnCasePanel;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.deadline.PauseKind;
import vn.xaso.payments.DuesPanels;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// What is owed and paid for a case, on its pages. A case that never waited for money is not asked.
@Component
class FeePanels implements CasePanel, OwnCasePanel {

    private final DuesPanels dues;

    FeePanels(DuesPanels dues) {
        this.dues = dues;
    }

    @Override
    public Optional<Panel> find(Actor actor, CaseFile caseFile, Texts texts) {
        return waited(caseFile) ? dues.forOffice(caseFile.unit(), caseFile.id(), texts) : Optional.empty();
    }

    @Override
    public Optional<Panel> find(CaseFile caseFile, Texts texts) {
        return waited(caseFile) ? dues.forPayer(caseFile.unit(), caseFile.id(), texts) : Optional.empty();
    }

    private static boolean waited(CaseFile caseFile) {
        return caseFile.times().pauses().stream().anyMatch(pause -> pause.kind() == PauseKind.PAYMENT);
    }
}
