package vn.xaso.kernel.deadline;

import java.time.LocalDate;

/// A day that differs from its weekday, and the text that says so.
///
/// @param source the document that ordered it
public record CalendarDay(LocalDate day, DayKind kind, String name, String source) {}
