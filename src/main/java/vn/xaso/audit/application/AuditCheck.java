package vn.xaso.audit.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.domain.AuditEntry;
import vn.xaso.audit.domain.Seal;
import vn.xaso.audit.domain.SealVerdict;
import vn.xaso.audit.domain.SealedTrail;
import vn.xaso.kernel.UnitId;

/// Compares the trail of a unit with its seals and names the first seal that does not fit.
@Component
@Transactional(readOnly = true)
public class AuditCheck {

    private static final int SEALS_AT_ONCE = 200;

    private final SealedTrail trail;

    AuditCheck(SealedTrail trail) {
        this.trail = trail;
    }

    public SealVerdict verify(UnitId unit) {
        @Nullable Seal last = null;
        long entries = 0;
        var seals = next(unit, last);
        while (!seals.isEmpty()) {
            for (var seal : seals) {
                var fault = SealVerdict.compare(last, seal, covered(unit, last, seal));
                if (fault != null) {
                    return new SealVerdict(fault, seal.number(), last == null ? 0 : last.number(), entries);
                }
                entries += seal.entries();
                last = seal;
            }
            seals = next(unit, last);
        }
        return new SealVerdict(null, 0, last == null ? 0 : last.number(), entries);
    }

    private List<Seal> next(UnitId unit, @Nullable Seal last) {
        return trail.seals(unit, last == null ? 0 : last.number(), SEALS_AT_ONCE);
    }

    /// One entry more than the largest seal covers is enough to see that there are too many.
    private List<AuditEntry> covered(UnitId unit, @Nullable Seal last, Seal seal) {
        var after = last == null ? Seal.BEFORE_ALL : last.upTo();
        return trail.entries(unit, after, seal.upTo(), SealingRound.LARGEST_SEAL + 1);
    }
}
