package vn.xaso.reports.rounds.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.ReportingPeriod;

/// One period of a duty for which reports are due, or a report that is asked for once.
///
/// @param form the version that all reports of the round fill in
/// @param lockedAt null while reports may come and change
public record ReportingRound(
        UUID id,
        UnitId province,
        UUID duty,
        UUID form,
        ReportingPeriod period,
        LocalDate dueOn,
        Instant openedAt,
        String openedBy,
        @Nullable Instant lockedAt,
        String lockedBy) {

    public boolean isLocked() {
        return lockedAt != null;
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(dueOn);
    }
}
