package vn.xaso.cases.fees.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.ProcedureVersion.FeeKind;

/// A fee item of the procedure as it stands on the page: what one unit costs, or that the official must say it.
///
/// @param scale null where the catalogue does not say it so that it can be counted
///
/// Law: Luật Phí và lệ phí 2015 art. 3
public record FeeCount(FeeItem item, FeeItem.@Nullable Scale scale) {

    private static final Pattern FREE = Pattern.compile(
            "^(?:không(?:\\P{L}|$)|miễn (?:phí|lệ phí)|0 ?(?:đồng|đ|vnđ))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String UNNAMED = "Phí, lệ phí";

    public static FeeCount of(FeeItem item) {
        return new FeeCount(item, item.scale().orElse(null));
    }

    /// What it is called on the receipt: where the catalogue gives no name, what kind it is.
    public String name() {
        if (!item.name().isEmpty()) {
            return item.name();
        }
        return item.kind() == null ? UNNAMED : item.kind() == FeeKind.FEE ? "Phí" : "Lệ phí";
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

    /// What a source says only in words: the official types the amount.
    public static FeeCount told(String words) {
        return of(new FeeItem("", null, null, words, "", "", null));
    }

    /// Whether the words of a catalogue say that nothing is paid.
    public static boolean isFree(String words) {
        return FREE.matcher(words.strip()).find();
    }

    public static List<FeeCount> of(List<FeeItem> items) {
        return items.stream().map(FeeCount::of).toList();
    }
}
