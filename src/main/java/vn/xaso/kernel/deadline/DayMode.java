package vn.xaso.kernel.deadline;

/// How working days are counted.
public enum DayMode {
    /// Three days from 09:15 end at 09:15: a day is a sum of working minutes.
    HOUR_EXACT,
    /// The day of acceptance does not count, and the last day counts until the office closes.
    DATE
}
