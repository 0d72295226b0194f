package vn.xaso.payments.till.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which closings or slips somebody looks at.
///
/// @param open only those on which something is left to do: a difference that nobody has dealt with, a slip that has
///     not arrived
/// @param from the first day on which they were made, or null
/// @param to the last one, or null
public record CashFilter(
        boolean open, @Nullable LocalDate from, @Nullable LocalDate to) {}
