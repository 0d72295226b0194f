package vn.xaso.kernel.deadline;

/// What one line of an explanation tells.
public enum ExplanationKind {
    /// When the case was accepted.
    ACCEPTED,
    /// Accepted outside the working sessions: the clock starts at `from`.
    STARTS_LATER,
    /// Came at the cut-off (`from`) or after it: counts as if it came on `day`.
    AFTER_CUT_OFF,
    /// The day of acceptance, which a limit in dates does not count.
    START_DAY_NOT_COUNTED,
    /// The working minutes (`amount`) from `from` to `to` counted.
    COUNTED_TIME,
    /// The `amount` working days from `day` to `until` counted.
    COUNTED_DAYS,
    /// The `amount` calendar days from `day` to `until` counted.
    CALENDAR_DAYS,
    /// The remote area adds `amount` days.
    EXTENDED,
    /// No session on these days: the weekend, as a rule.
    CLOSED,
    HOLIDAY,
    HALF_DAY,
    COMPENSATORY_WORKING,
    /// The clock stood still from `from` to `to`, or stands still where `to` is null.
    PAUSED,
    /// The pause moved the day by `amount` working days to `until`.
    MOVED_BY_PAUSE,
    /// When the answer is due.
    DUE
}
