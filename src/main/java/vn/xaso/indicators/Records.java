package vn.xaso.indicators;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// The cases and documents behind a number. The rows of the units must be open (`UnitScope`).
public interface Records {

    /// Which side of an indicator.
    enum Side {
        NUMERATOR,
        DENOMINATOR,
        /// In the denominator, not in the numerator: what was lost.
        MISSED,
        /// Of these, what the office has done and the national portal has not acknowledged.
        UNACKNOWLEDGED,
        /// Of these, what the office has not done either.
        UNDONE
    }

    /// @param code of the formula, or the column of a measure, or `open`, `overdue`
    /// @param procedure only that one, or null
    /// @param reason only what was lost for that reason, or null
    record Asked(
            Set<UnitId> units,
            Period period,
            DataSet set,
            String code,
            Side side,
            @Nullable String procedure,
            @Nullable String reason) {}

    /// One case or document.
    ///
    /// @param label its code or symbol, or empty
    /// @param href its page, as its own unit opens it
    /// @param reason why it was lost: a [vn.xaso.indicators.domain.Reason], or empty
    record Counted(
            UUID subject,
            UnitId unit,
            String label,
            String href,
            @Nullable String procedure,
            LocalDate received,
            @Nullable LocalDate due,
            @Nullable LocalDate ended,
            String reason) {}

    /// A page of them, unit by unit, the oldest first.
    ///
    /// @param after where the page begins, as the page before said
    Slice<Counted> list(Asked asked, @Nullable String after, int size);

    /// The page that lists them.
    static String href(String code, Side side, UnitId unit, Period period, DataSet set) {
        return "/office/indicators/records?code=" + code + "&side=" + side + "&unit=" + unit + "&period=" + period.key()
                + "&set=" + set;
    }
}
