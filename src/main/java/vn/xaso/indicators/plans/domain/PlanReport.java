package vn.xaso.indicators.plans.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// A figure that somebody reported for a measure. Never changed: the newest counts.
///
/// @param unit who reports
/// @param file the evidence, or null
public record PlanReport(
        UUID id,
        UnitId unit,
        UUID plan,
        UUID measure,
        BigDecimal value,
        String note,
        @Nullable UUID file,
        String fileName,
        Instant at,
        String byName,
        String byPosition) {}
