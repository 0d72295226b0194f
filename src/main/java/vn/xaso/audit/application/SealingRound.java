package vn.xaso.audit.application;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.domain.Seal;
import vn.xaso.audit.domain.SealedTrail;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Goes through the units and seals what was written since the round before.
@Component
public class SealingRound {

    /// A seal that covers more would need much memory when it is checked.
    static final int LARGEST_SEAL = 10_000;

    private final SealedTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SealingRound(SealedTrail trail, TransactionTemplate transaction, Clock clock) {
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// All units, each in its own transaction. What was written in the last ten seconds waits for the next round.
    public void walk() {
        var units = transaction.execute(status -> trail.unitsWithEntries());
        for (var unit : units) {
            var limit = transaction.execute(status -> trail.settledBefore());
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            seal(unit, limit);
        }
    }

    /// One unit, up to an id below which no entry can appear any more.
    public void seal(UnitId unit, UUID limit) {
        var more = true;
        while (more) {
            more = UnitScope.of(unit).call(() -> transaction.execute(status -> sealOnce(unit, limit)));
        }
    }

    private boolean sealOnce(UnitId unit, UUID limit) {
        if (!trail.takeTurn(unit)) {
            return false;
        }
        var last = trail.lastSeal(unit).orElse(null);
        var entries = trail.entries(unit, last == null ? Seal.BEFORE_ALL : last.upTo(), limit, LARGEST_SEAL);
        if (entries.isEmpty()) {
            return false;
        }
        trail.add(Seal.next(last, entries, clock.instant()));
        return entries.size() == LARGEST_SEAL;
    }
}
