package vn.xaso.indicators.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.Formula;

/// Maxima and thresholds as the province has corrected them.
public interface Weights {

    /// @param no counts the corrections of one formula
    record Weight(
            String code,
            int no,
            LocalDate validFrom,
            BigDecimal maximum,
            @Nullable BigDecimal threshold,
            String source,
            Instant at,
            UUID by,
            String name) {

        /// The version of the formula says which correction it has.
        public Formula applied(Formula formula) {
            return new Formula(
                    formula.code(),
                    formula.version() + "." + no,
                    formula.group(),
                    formula.scale(),
                    maximum,
                    threshold,
                    validFrom,
                    formula.validTo(),
                    formula.given(),
                    false);
        }
    }

    /// All corrections, the newest last.
    List<Weight> list();

    void add(Weight weight);

    /// The indicators of a day with what was corrected by then.
    default List<Indicator> on(LocalDate day) {
        var corrections = list();
        return IndicatorList.on(day).stream()
                .map(indicator -> corrections.stream()
                        .filter(weight ->
                                weight.code().equals(indicator.formula().code()))
                        .filter(weight -> !weight.validFrom().isAfter(day))
                        .reduce((one, later) -> later)
                        .map(weight -> indicator.with(weight.applied(indicator.formula())))
                        .orElse(indicator))
                .toList();
    }
}
