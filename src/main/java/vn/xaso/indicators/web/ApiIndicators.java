package vn.xaso.indicators.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.IndicatorValue;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.application.OpenFigures;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.ui.Texts;

/// The figures as other systems read them.
///
/// @param from the first day
/// @param to the last day
/// @param countedAt when it was counted
@JsonInclude
record ApiIndicators(String from, String to, String set, String countedAt, List<UnitFigures> units) {

    /// @param rate null where it is not applicable, as the score
    /// @param notApplicable why, or null
    @JsonInclude
    record Value(
            String code,
            String name,
            String version,
            long numerator,
            long denominator,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal score,
            BigDecimal maximum,
            @Nullable BigDecimal threshold,
            @Nullable String notApplicable) {}

    @JsonInclude
    record UnitFigures(String code, String name, Map<String, Long> counts, List<Value> indicators, BigDecimal points) {}

    static ApiIndicators of(OpenFigures.Answer answer, Texts texts) {
        return new ApiIndicators(
                answer.period().from().toString(),
                answer.period().to().toString(),
                answer.set().name(),
                OfficeClock.rfc3339(answer.at()),
                answer.units().stream().map(one -> told(answer, one, texts)).toList());
    }

    private static UnitFigures told(OpenFigures.Answer answer, OpenFigures.Figures one, Texts texts) {
        var counts = new LinkedHashMap<String, Long>();
        Measure.of(answer.set())
                .forEach(measure -> counts.put(measure.column(), one.sums().get(measure)));
        counts.put("open", one.sums().openAt());
        counts.put("overdue", one.sums().overdueAt());
        return new UnitFigures(
                one.unit().code(),
                one.unit().fullName(),
                counts,
                one.scorecard().values().stream()
                        .map(value -> value(value, texts))
                        .toList(),
                one.scorecard().total());
    }

    private static Value value(IndicatorValue value, Texts texts) {
        var formula = value.formula();
        var why = value.why();
        return new Value(
                formula.code(),
                texts.of("indicators.formula." + formula.code()),
                formula.version(),
                value.numerator(),
                value.denominator(),
                value.rate(),
                value.score(),
                formula.maximum(),
                formula.threshold(),
                why == null ? null : why.name());
    }
}
