package vn.xaso.indicators.dashboards.domain;

import vn.xaso.indicators.Sums;

/// What was counted of a unit, or of several together.
///
/// @param sums of the data set that is asked for
/// @param known what the office itself knows
public record Reading(Sums sums, Sums known) {}
