package vn.xaso.indicators.plans.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// How far a measure is.
///
/// @param value the figure of today, or null where there is none
/// @param percent of the target, at most 100
public record Progress(@Nullable BigDecimal value, int percent, Standing standing) {

    private static final int WHOLE = 100;

    /// A figure that adds up may lie behind the calendar by so many points of a percent.
    private static final int BEHIND = 10;

    /// A rate has to be near its target at any time: from nine tenths on it is on track.
    private static final int NEAR = 90;

    /// How it stands.
    public enum Standing {
        REACHED,
        ON_TRACK,
        AT_RISK,
        LATE,
        /// Nobody has said anything yet, and there is time.
        UNKNOWN,
        /// Its time has not begun.
        AHEAD
    }

    /// A reported figure adds up over the time of the measure; an indicator is a rate, which counts as it is.
    public static Progress of(PlanMeasure measure, @Nullable BigDecimal value, LocalDate today) {
        int percent = value == null ? 0 : percent(value, measure.target());
        return new Progress(value, percent, standing(measure, value, percent, today));
    }

    private static Standing standing(PlanMeasure measure, @Nullable BigDecimal value, int percent, LocalDate today) {
        if (value != null && value.compareTo(measure.target()) >= 0) {
            return Standing.REACHED;
        }
        if (today.isAfter(measure.due())) {
            return Standing.LATE;
        }
        if (today.isBefore(measure.from())) {
            return Standing.AHEAD;
        }
        int elapsed = elapsed(measure, today);
        if (value == null) {
            return elapsed > WHOLE / 2 ? Standing.AT_RISK : Standing.UNKNOWN;
        }
        boolean well = measure.isMeasured() ? percent >= NEAR : percent + BEHIND >= elapsed;
        return well ? Standing.ON_TRACK : Standing.AT_RISK;
    }

    private static int percent(BigDecimal value, BigDecimal target) {
        var share = value.multiply(BigDecimal.valueOf(WHOLE)).divide(target, 0, RoundingMode.DOWN);
        return share.min(BigDecimal.valueOf(WHOLE)).intValue();
    }

    /// How much of its time is over, in percent.
    private static int elapsed(PlanMeasure measure, LocalDate today) {
        long all = ChronoUnit.DAYS.between(measure.from(), measure.due()) + 1;
        long gone = ChronoUnit.DAYS.between(measure.from(), today) + 1;
        return (int) (gone * WHOLE / all);
    }
}
