package vn.xaso.directory.domain;

import vn.xaso.kernel.deadline.CalendarDay;

/// A day of the whole nation that differs from its weekday.
///
/// @param confirmed false while nobody has seen the decision: the day is shown, but not counted
public record NationalDay(CalendarDay day, boolean confirmed) {}
