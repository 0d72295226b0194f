package vn.xaso.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.FeeItem.Scale;
import vn.xaso.procedures.FeeItem.Step;

/// Reads how a fee is counted from words such as `Từ trang thứ ba: 1.000 đồng/trang; không quá 200.000 đồng/bản`. Where
/// they say anything else nothing is counted.
final class FeeFormula {

    private static final Map<String, Integer> ORDINALS =
            Map.of("hai", 2, "ba", 3, "tư", 4, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9, "mười", 10);

    private static final Pattern STEP = Pattern.compile(
            "từ \\p{L}+ thứ (\\p{L}+|\\d{1,3})(?: trở lên)?:? (?:thu )?([\\d.]+) (?:đồng|đ)/\\p{L}+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CEILING =
            Pattern.compile("không quá ([\\d.]+) (?:đồng|đ)/\\p{L}+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private FeeFormula() {}

    /// @param plain the scale without what the words say
    static Optional<Scale> read(String formula, Scale plain) {
        var scale = plain;
        for (var part : formula.split(";", -1)) {
            var read = with(scale, part.strip().replaceFirst("\\.$", ""));
            if (read.isEmpty()) {
                return Optional.empty();
            }
            scale = read.get();
        }
        return Optional.of(scale);
    }

    private static Optional<Scale> with(Scale scale, String part) {
        var step = STEP.matcher(part);
        var most = CEILING.matcher(part);
        if (part.isEmpty()) {
            return Optional.of(scale);
        }
        if (most.matches()) {
            return Optional.of(new Scale(scale.unit(), scale.each(), scale.steps(), money(most, 1)));
        }
        int first = step.matches() ? ordinal(step.group(1)) : 0;
        int before = scale.steps().isEmpty() ? 1 : scale.steps().getLast().from();
        return first <= before
                ? Optional.empty()
                : Optional.of(new Scale(scale.unit(), scale.each(), and(scale.steps(), first, step), scale.ceiling()));
    }

    private static List<Step> and(List<Step> steps, int first, Matcher found) {
        var more = new ArrayList<>(steps);
        more.add(new Step(first, money(found, 2)));
        return List.copyOf(more);
    }

    private static int ordinal(String word) {
        return Character.isDigit(word.charAt(0))
                ? Integer.parseInt(word)
                : ORDINALS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static Money money(Matcher found, int group) {
        return new Money(Long.parseLong(found.group(group).replace(".", "")));
    }
}
