package vn.xaso.payments;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.kernel.Money;

/// Says an amount in words, as a receipt must.
public final class AmountWords {

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final List<String> GROUPS = List.of("", "nghìn", "triệu");
    private static final List<String> ENGLISH_SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> ENGLISH_TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ENGLISH_GROUPS = List.of("", " thousand", " million", " billion", " trillion");
    private static final int THOUSAND = 1_000;
    private static final int HUNDRED = 100;
    private static final long BILLION = 1_000_000_000L;

    private AmountWords() {}

    /// `Một trăm linh năm nghìn đồng`.
    public static String vietnamese(Money amount) {
        var words = amount.isZero() ? "không" : String.join(" ", vietnamese(amount.dong(), false));
        return capital(words) + " đồng";
    }

    /// Billions are said before the rest, and may themselves be thousands of billions.
    private static List<String> vietnamese(long number, boolean hasMoreBefore) {
        var words = new ArrayList<String>();
        if (number >= BILLION) {
            words.addAll(vietnamese(number / BILLION, hasMoreBefore));
            words.add("tỷ");
            if (number % BILLION > 0) {
                words.addAll(vietnamese(number % BILLION, true));
            }
            return words;
        }
        boolean said = hasMoreBefore;
        for (int group = GROUPS.size() - 1; group >= 0; group--) {
            int three = (int) (number / Math.powExact(THOUSAND, group) % THOUSAND);
            if (three > 0) {
                words.addAll(three(three, said));
                words.add(GROUPS.get(group));
                said = true;
            }
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    /// @param whole whether the hundred is said even where it is nought
    private static List<String> three(int number, boolean whole) {
        var words = new ArrayList<String>();
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (number >= HUNDRED || whole) {
            words.add(DIGITS.get(number / HUNDRED));
            words.add("trăm");
        }
        if (tens == 0 && ones > 0 && !words.isEmpty()) {
            words.add("linh");
        } else if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.add(DIGITS.get(tens));
            words.add("mươi");
        }
        if (ones > 0) {
            words.add(one(tens, ones));
        }
        return words;
    }

    private static String one(int tens, int ones) {
        if (ones == 1 && tens > 1) {
            return "mốt";
        }
        return ones == 5 && tens > 0 ? "lăm" : DIGITS.get(ones);
    }

    /// `One hundred and five thousand dong`.
    public static String english(Money amount) {
        if (amount.isZero()) {
            return "Zero dong";
        }
        var words = new ArrayList<String>();
        long rest = amount.dong();
        for (int group = 0; rest > 0; group++, rest /= THOUSAND) {
            int three = (int) (rest % THOUSAND);
            if (three > 0) {
                words.addFirst(englishThree(three) + ENGLISH_GROUPS.get(group));
            }
        }
        return capital(String.join(" ", words)) + " dong";
    }

    private static String englishThree(int number) {
        var hundreds = number >= HUNDRED ? ENGLISH_SMALL.get(number / HUNDRED) + " hundred" : "";
        int rest = number % HUNDRED;
        if (rest == 0) {
            return hundreds;
        }
        var small = rest < ENGLISH_SMALL.size()
                ? ENGLISH_SMALL.get(rest)
                : ENGLISH_TENS.get(rest / 10) + (rest % 10 == 0 ? "" : "-" + ENGLISH_SMALL.get(rest % 10));
        return hundreds.isEmpty() ? small : hundreds + " and " + small;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
