package vn.xaso.ui.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Writes a place in a drawing as an attribute of SVG.
final class Place {

    private Place() {}

    /// @param part from 0 to 1 of the width or the height
    static String of(double part) {
        return BigDecimal.valueOf(part * 100)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }
}
