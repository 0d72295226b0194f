package vn.xaso.indicators.plans.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One measure of a plan.
///
/// @param owner the person who answers for it, or null for an office as a whole
/// @param formula the indicator that tells how far it is, or null where a figure is reported
/// @param target in percent for an indicator
/// @param countedIn such as `%` or `lớp`
public record PlanMeasure(
        UUID id,
        UUID plan,
        UUID goal,
        int no,
        String title,
        @Nullable UUID owner,
        String ownerName,
        LocalDate from,
        LocalDate due,
        @Nullable String formula,
        BigDecimal target,
        String countedIn) {

    public boolean isMeasured() {
        return formula != null;
    }
}
