package vn.xaso.interchange.application;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.cases.synchronised.Sending;
import vn.xaso.interchange.StuckCases;
import vn.xaso.interchange.domain.Transfer;
import vn.xaso.interchange.domain.Transfers;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Texts;

/// Tells the page of a case how it stands with the portal.
@Component
class SendingOfCases implements Sending {

    private final Switchboard switchboard;
    private final Transfers transfers;

    SendingOfCases(Switchboard switchboard, Transfers transfers) {
        this.switchboard = switchboard;
        this.transfers = transfers;
    }

    @Override
    public boolean isOn(UnitId unit) {
        return switchboard.isOn(unit);
    }

    @Override
    public Optional<Stuck> stuck(UnitId unit, UUID caseId, Texts texts) {
        return transfers
                .find(unit, caseId)
                .filter(Transfer::isStuck)
                .map(one -> new Stuck(one.since(), TransferWords.reason(one, texts)));
    }

    @Override
    public String href(UUID caseId) {
        return StuckCases.HERE + "/cases/" + caseId;
    }
}
