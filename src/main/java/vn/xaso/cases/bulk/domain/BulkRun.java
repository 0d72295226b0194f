package vn.xaso.cases.bulk.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

/// One act with many cases, of one official.
///
/// @param begunAt null while it is only shown what would become of it
public record BulkRun(
        UUID id,
        UnitId unit,
        BulkOrder order,
        UUID account,
        UUID person,
        String name,
        Instant madeAt,
        @Nullable Instant begunAt,
        @Nullable Instant endedAt) {

    /// So many cases one run has at the most.
    public static final int MOST = 500;

    public boolean isRunning() {
        return begunAt != null && endedAt == null;
    }

    /// The one who made it, and the heads, who answer for the work.
    public boolean mayBeSeenBy(Actor actor) {
        return unit.equals(actor.unit()) && (person.equals(actor.person()) || actor.may(Right.ASSIGN_CASES));
    }
}
