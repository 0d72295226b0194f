package vn.xaso.cases.fees.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.FeeItem;

/// A fee item of the procedure as it stands on the page: what one unit costs, or that the official must say it.
///
/// @param scale null where the catalogue does not say it so that it can be counted
///
/// Law: Luật Phí và lệ phí 2015 art. 3
public record FeeCount(FeeItem item, FeeItem.@Nullable Scale scale) {

    public static FeeCount of(FeeItem item) {
        return new FeeCount(item, item.scale().orElse(null));
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
        var unit = scale.unit().isEmpty() ? "" : " " + scale.unit();
        var parts = new ArrayList<String>();
        count.parts().forEach(part -> parts.add(part.units() + unit + " × " + part.each()));
        var sum = String.join(" + ", parts);
        return count.isCapped() ? sum + " → " + count.amount() : sum;
    }

    /// Whether the work begins before it is paid: the case does not wait for it.
    public boolean isPaidAtTheEnd() {
        return item.terms().collected() == FeeItem.Collected.ON_RETURN;
    }

    public static List<FeeCount> of(List<FeeItem> items) {
        return items.stream().map(FeeCount::of).toList();
    }
}
