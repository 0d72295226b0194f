package vn.xaso.indicators.dashboards.domain;

import java.util.Set;
import vn.xaso.indicators.IndicatorValue;
import vn.xaso.indicators.Scorecard;

/// A period in which a unit had no case: what remains are indicators of its catalogue, by which nobody is ranked.
final class Quiet {

    /// Handled in time, received online: where neither is applicable there was no case.
    private static final Set<String> OF_CASES = Set.of("2.1", "3.3");

    private Quiet() {}

    static boolean is(Scorecard card) {
        return card.values().stream()
                .filter(value -> OF_CASES.contains(value.formula().code()))
                .noneMatch(IndicatorValue::isApplicable);
    }
}
