package vn.xaso.kernel.deadline;

/// How a day of the calendar differs from its weekday.
public enum DayKind {
    HOLIDAY,
    /// Worked in full to make up for a day off: with the hours of the fullest day of the week.
    COMPENSATORY_WORKING,
    /// Only the sessions of the morning.
    HALF_DAY
}
