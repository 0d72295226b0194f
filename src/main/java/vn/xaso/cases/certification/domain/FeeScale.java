package vn.xaso.cases.certification.domain;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.ProcedureVersion.FeeItem;

/// How the fee of one piece is counted, as the fee item of the catalogue says it: an amount for each unit, another one
/// from some unit on, and the most that one piece costs.
///
/// The formula of the item is data, in words that the program can read: `Từ trang thứ ba: 1.000 đồng/trang; không quá
/// 200.000 đồng/bản`. Where it says anything else nothing is counted.
///
/// @param unit of which the amount is said, such as `trang`
/// @param from the first unit that costs `later`, or 0 where all cost the same
/// @param ceiling of one piece, or null
public record FeeScale(
        String unit,
        Money each,
        int from,
        Money later,
        @Nullable Money ceiling) {

    private static final Map<String, Integer> ORDINALS =
            Map.of("hai", 2, "ba", 3, "tư", 4, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9, "mười", 10);

    private static final Pattern STEP = Pattern.compile(
            "từ \\p{L}+ thứ (\\p{L}+|\\d{1,3})(?: trở lên)?:? (?:thu )?([\\d.]+) (?:đồng|đ)/\\p{L}+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CEILING =
            Pattern.compile("không quá ([\\d.]+) (?:đồng|đ)/\\p{L}+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// What so many units of one piece cost, and how that came about.
    ///
    /// @param early units at the first amount
    /// @param late units at the later one
    /// @param isCapped whether the ceiling cut it off
    public record Count(int early, int late, boolean isCapped, Money amount) {}

    /// Nothing where the amount or the formula of the item cannot be read with certainty.
    public static Optional<FeeScale> read(FeeItem item) {
        var each = item.amount();
        if (each == null) {
            return Optional.empty();
        }
        var scale = new FeeScale(item.perUnit(), each, 0, each, null);
        for (var part : item.formula().split(";", -1)) {
            var read = scale.with(part.strip().replaceFirst("\\.$", ""));
            if (read.isEmpty()) {
                return Optional.empty();
            }
            scale = read.get();
        }
        return Optional.of(scale);
    }

    private Optional<FeeScale> with(String part) {
        var step = STEP.matcher(part);
        var most = CEILING.matcher(part);
        if (part.isEmpty()) {
            return Optional.of(this);
        }
        if (most.matches()) {
            return Optional.of(new FeeScale(unit, each, from, later, money(most, 1)));
        }
        int first = step.matches() ? ordinal(step.group(1)) : 0;
        return first < 2 ? Optional.empty() : Optional.of(new FeeScale(unit, each, first, money(step, 2), ceiling));
    }

    private static int ordinal(String word) {
        return Character.isDigit(word.charAt(0))
                ? Integer.parseInt(word)
                : ORDINALS.getOrDefault(word.toLowerCase(java.util.Locale.ROOT), 0);
    }

    private static Money money(Matcher found, int group) {
        return new Money(Long.parseLong(found.group(group).replace(".", "")));
    }

    public Count of(int units) {
        int early = from == 0 ? units : Math.min(units, from - 1);
        int late = units - early;
        var all = each.times(early).plus(later.times(late));
        boolean isCapped = ceiling != null && all.compareTo(ceiling) > 0;
        return new Count(early, late, isCapped, isCapped && ceiling != null ? ceiling : all);
    }
}
