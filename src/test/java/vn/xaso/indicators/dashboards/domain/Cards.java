package vn.xaso.indicators.dashboards.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Formula;
import vn.xaso.indicators.Formula.Group;
import vn.xaso.indicators.IndicatorValue;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Scorecard;

/// Scorecards for tests.
final class Cards {

    static final Period QUARTER = Period.ofQuarter(2026, 4);

    private Cards() {}

    static Formula formula(String code, Group group, int maximum, @Nullable Integer threshold) {
        return new Formula(
                code,
                "1",
                group,
                Formula.Scale.PERCENT,
                BigDecimal.valueOf(maximum),
                threshold == null ? null : BigDecimal.valueOf(threshold),
                LocalDate.of(2022, 6, 23),
                null,
                false,
                false);
    }

    static Scorecard of(IndicatorValue... values) {
        return new Scorecard(null, QUARTER, DataSet.LOCAL, List.of(values));
    }

    /// In time, so many of hundred: 20 points for all.
    static Scorecard inTime(long ofHundred) {
        return of(IndicatorValue.of(formula("2.1", Group.TDGQ, 20, null), ofHundred, 100));
    }

    static Scorecard nothing() {
        return of(IndicatorValue.of(formula("2.1", Group.TDGQ, 20, null), 0, 0));
    }
}
