package vn.xaso.cases.fees.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.certification.domain.FeeScale;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.ProcedureVersion.FeeItem;

/// A fee item of the procedure as it stands on the page: what one unit costs, or that the official must say it.
///
/// @param scale null where the catalogue does not say it so that it can be counted
///
/// Law: Luật Phí và lệ phí 2015 art. 3
public record FeeCount(FeeItem item, @Nullable FeeScale scale) {

    public static FeeCount of(FeeItem item) {
        return new FeeCount(item, FeeScale.read(item).orElse(null));
    }

    /// @param units how many; at least one
    public Money amount(int units) {
        return scale == null ? Money.ZERO : scale.of(units).amount();
    }

    /// How the amount came about: `2 trang × 2.000 đ + 3 trang × 1.000 đ`.
    public String explained(int units) {
        if (scale == null) {
            return "";
        }
        var count = scale.of(units);
        var parts = new ArrayList<String>();
        if (count.early() > 0) {
            parts.add(times(count.early(), scale.each()));
        }
        if (count.late() > 0) {
            parts.add(times(count.late(), scale.later()));
        }
        var sum = String.join(" + ", parts);
        return count.isCapped() ? sum + " → " + scale.ceiling() : sum;
    }

    private String times(int units, Money each) {
        var unit = scale == null || scale.unit().isEmpty() ? "" : " " + scale.unit();
        return units + unit + " × " + each;
    }

    /// Those that are paid on this way of filing; an item for one way stands before the one for all.
    public static List<FeeCount> of(List<FeeItem> items, String channel) {
        return items.stream()
                .filter(item -> item.channel() == null || item.channel().name().equals(channel))
                .filter(item -> item.channel() != null || !hasOwn(items, item, channel))
                .map(FeeCount::of)
                .toList();
    }

    private static boolean hasOwn(List<FeeItem> items, FeeItem general, String channel) {
        return items.stream()
                .anyMatch(item -> item.channel() != null
                        && item.channel().name().equals(channel)
                        && item.name().equals(general.name()));
    }
}
