package vn.xaso.payments.reconciliation.application;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.merging.Joining;
import vn.xaso.kernel.merging.Lot;
import vn.xaso.kernel.merging.MergingPart;

/// What a unit compared stays with the ledger that it closed; money that comes later is compared by the successor.
@Component
class ReconciliationMerging implements MergingPart {

    @Override
    public Set<String> tables() {
        return Set.of(
                "payments.statement",
                "payments.statement_layout",
                "payments.statement_line",
                "payments.difference",
                "payments.difference_event");
    }

    @Override
    public List<Lot> count(Joining joining) {
        return List.of();
    }

    @Override
    public void move(Joining joining) {}
}
