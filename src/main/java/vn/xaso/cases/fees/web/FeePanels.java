package vn.xaso.cases.fees.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.fees.application.FeeDesk;
import vn.xaso.cases.panels.CasePanel;
import vn.xaso.cases.panels.OwnCasePanel;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.deadline.PauseKind;
import vn.xaso.payments.DuesPanels;
import vn.xaso.procedures.FeeItem;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// What is owed and paid for a case, on its pages. For a case that never waited for money, and could not be
/// charged without a wait, nothing is looked up.
@Component
class FeePanels implements CasePanel, OwnCasePanel {

    private final DuesPanels dues;
    private final FeeDesk desk;

    FeePanels(DuesPanels dues, FeeDesk desk) {
        this.dues = dues;
        this.desk = desk;
    }

    @Override
    public Optional<Panel> find(Actor actor, CaseFile caseFile, Texts texts) {
        return mayHaveCost(caseFile) ? dues.forOffice(actor, caseFile.id(), texts) : Optional.empty();
    }

    @Override
    public Optional<Panel> find(CaseFile caseFile, Texts texts) {
        return mayHaveCost(caseFile) ? dues.forPayer(caseFile.unit(), caseFile.id(), texts) : Optional.empty();
    }

    /// Money is asked without a wait where it is paid at reception or at the end, or where somebody is exempt.
    private boolean mayHaveCost(CaseFile caseFile) {
        boolean waited = caseFile.times().pauses().stream().anyMatch(pause -> pause.kind() == PauseKind.PAYMENT);
        return waited
                || (caseFile.version() > 0
                        && desk.items(caseFile).stream().anyMatch(count -> mayBeAskedWithoutWait(count.item())));
    }

    private static boolean mayBeAskedWithoutWait(FeeItem item) {
        var collected = item.terms().collected();
        boolean elsewhere = collected != null && collected != FeeItem.Collected.BEFORE_HANDLING;
        return !item.isFree() && (elsewhere || !item.terms().exemptions().isEmpty());
    }
}
