package vn.xaso.indicators.dashboards.domain;

import vn.xaso.indicators.Sums;

/// What was counted of a unit, or of several together.
///
/// @param sums of the data set that is asked for
/// @param known what the office itself knows
/// @param people who hold a position today, or 0 where that is not asked
public record Reading(Sums sums, Sums known, long people) {}
