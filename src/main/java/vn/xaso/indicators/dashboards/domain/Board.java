package vn.xaso.indicators.dashboards.domain;

import vn.xaso.indicators.Scorecard;

/// How a unit, or several together, did over a period.
public record Board(Reading reading, Scorecard card) {}
