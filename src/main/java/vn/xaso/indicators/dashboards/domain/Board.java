package vn.xaso.indicators.dashboards.domain;

import vn.xaso.indicators.Scorecard;

/// How a unit, or several together, did over a period.
public record Board(Reading reading, Scorecard card) {

    /// Whether there was no case at all, so that nothing can be compared with it.
    public boolean isQuiet() {
        return Quiet.is(card);
    }
}
