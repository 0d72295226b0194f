package vn.xaso.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One indicator as it is calculated: the words stand in the texts `indicators.<code>` and `indicators.<code>.how`.
///
/// Law: 766/QĐ-TTg
///
/// @param code such as 3.6
/// @param version changes with every change of the calculation, the maximum or the threshold
/// @param scale what the rate tells
/// @param maximum the points of a full score; zero for what is only shown
/// @param threshold the rate in percent from which on the full score is given, or null
/// @param validFrom from which day periods are counted by it
/// @param validTo the last day, or null
/// @param given whether its figures are entered by hand, with their source
/// @param unsure whether the source does not say the maximum with certainty, so that the province may correct it
public record Formula(
        String code,
        String version,
        Group group,
        Scale scale,
        BigDecimal maximum,
        @Nullable BigDecimal threshold,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean given,
        boolean unsure) {

    public enum Scale {
        /// Numerator in a hundred of the denominator.
        PERCENT,
        /// The numerator are working minutes: hours of one.
        HOURS
    }

    /// The six groups of the portal.
    public enum Group {
        /// Openness.
        CKMB(18),
        /// In time.
        TDGQ(20),
        /// Services online.
        CLGQ(12),
        /// Payment online.
        TTTT(10),
        /// Digitising.
        MDSH(22),
        /// Satisfaction.
        MDHL(18);

        private final int maximum;

        Group(int maximum) {
            this.maximum = maximum;
        }

        public int maximum() {
            return maximum;
        }

        public static List<Group> all() {
            return List.of(values());
        }
    }

    /// Whether it is only shown.
    public boolean isShownOnly() {
        return maximum.signum() == 0;
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
