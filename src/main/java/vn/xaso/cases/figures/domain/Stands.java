package vn.xaso.cases.figures.domain;

/// How a case stood when the period of a report ended, or stands now while the period lasts.
public enum Stands {
    /// Ended on a day before the day of the due date, or withdrawn while the clock stood still.
    EARLY,
    /// Ended on the day of the due date, not after its time.
    ON_TIME,
    LATE,
    OPEN_IN_TIME,
    OPEN_LATE,
    /// The leader stopped it (form 05): it is neither resolved nor being resolved any more.
    STOPPED
}
