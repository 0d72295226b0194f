package vn.xaso.directory;

import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// The hours or days of an office have changed. What was promised to applicants before stays as promised.
///
/// @param unit the office, or null where a day of the whole nation changed
public record CalendarChanged(@Nullable UnitId unit) {}
