package vn.xaso.cases.reminders.domain;

/// Why somebody is reminded of a case.
public enum ReminderKind {
    SOON,
    TODAY,
    OVERDUE,
    /// Another official asked for it.
    HAND
}
