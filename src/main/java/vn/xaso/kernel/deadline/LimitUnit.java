package vn.xaso.kernel.deadline;

/// In what a procedure measures its time limit.
public enum LimitUnit {
    SAME_DAY,
    WORKING_HOUR,
    WORKING_DAY,
    CALENDAR_DAY
}
