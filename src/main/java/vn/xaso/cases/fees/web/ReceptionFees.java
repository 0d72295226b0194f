package vn.xaso.cases.fees.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.fees.application.FeeDesk;
import vn.xaso.cases.panels.CasePanel;
import vn.xaso.kernel.Actor;
import vn.xaso.payments.Payments;
import vn.xaso.procedures.FeeItem;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// Tells reception that this case is paid when it is received. Looked up only where the procedure says so.
@Component
class ReceptionFees implements CasePanel {

    private static final int TASK = -5;

    private final FeeDesk desk;
    private final Payments payments;

    ReceptionFees(FeeDesk desk, Payments payments) {
        this.desk = desk;
        this.payments = payments;
    }

    @Override
    public Optional<Panel> find(Actor actor, CaseFile caseFile, Texts texts) {
        boolean due = caseFile.code() != null
                && desk.mayAskAtReception(actor, caseFile)
                && desk.items(caseFile).stream().anyMatch(count -> isPaidOnFiling(count.item()))
                && payments.of(caseFile.unit(), caseFile.id()).isEmpty();
        return due
                ? Optional.of(new Panel(
                        TASK,
                        "cases/fees/web/part/receptionFee",
                        new ReceptionFee("/office/cases/" + caseFile.id() + "/payment-requests/new")))
                : Optional.empty();
    }

    private static boolean isPaidOnFiling(FeeItem item) {
        return !item.isFree() && item.terms().collected() == FeeItem.Collected.ON_FILING;
    }
}
