package vn.xaso.indicators.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Shares points out in hundredths, so that the parts add up to the whole exactly.
public final class Shares {

    private static final int DECIMALS = 2;

    private Shares() {}

    /// By the number of cases; what is left over goes to those that lost most by rounding down.
    ///
    /// @param points to two decimals
    /// @param counts one of them at least is above zero
    public static List<BigDecimal> of(BigDecimal points, List<Long> counts) {
        long hundredths = points.movePointRight(DECIMALS).longValueExact();
        long all = counts.stream().mapToLong(Long::longValue).sum();
        var parts = new ArrayList<>(
                counts.stream().map(count -> hundredths * count / all).toList());
        long left = hundredths - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, counts.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -(hundredths * counts.get(i) % all)))
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i) + 1));
        return parts.stream().map(part -> BigDecimal.valueOf(part, DECIMALS)).toList();
    }
}
