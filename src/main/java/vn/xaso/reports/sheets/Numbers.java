package vn.xaso.reports.sheets;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.xaso.ui.Language;

/// Numbers as people type and read them: in Vietnamese a dot sets thousands apart and a comma begins the decimals. A
/// dot before any other count of digits than three is taken for a decimal point, as machines write it.
public final class Numbers {

    private static final int MOST_DIGITS = 15;
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,12})?");
    private static final Pattern VIETNAMESE = Pattern.compile("-?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|-?\\d+,\\d+");
    private static final Pattern ENGLISH = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

    private Numbers() {}

    /// What stands in a cell, such as `1234.5`; empty where it is no number.
    public static Optional<BigDecimal> stored(String value) {
        return PLAIN.matcher(value).matches() ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }

    /// Empty where it is no number, or one that is too large.
    ///
    /// @param language in which `1,234` is read: a thousand and more in English, one and a bit in Vietnamese
    public static Optional<BigDecimal> typed(String typed, Language language) {
        var text = typed.strip().replaceAll("[\\s\\u00A0\\u202F]", "").replace('\u2212', '-');
        if (language == Language.EN && ENGLISH.matcher(text).matches()) {
            return small(text.replace(",", ""));
        }
        if (VIETNAMESE.matcher(text).matches()) {
            return language == Language.EN && text.indexOf(',') < 0
                    ? small(text)
                    : small(text.replace(".", "").replace(',', '.'));
        }
        return ENGLISH.matcher(text).matches() ? small(text.replace(",", "")) : small(text);
    }

    /// As pages and papers show it, with thousands set apart; whatever is no number as it stands.
    public static String shown(String value, Language language) {
        return stored(value).map(number -> format(number, language)).orElse(value);
    }

    private static String format(BigDecimal number, Language language) {
        var signs = new DecimalFormatSymbols(java.util.Locale.ROOT);
        signs.setGroupingSeparator(language == Language.VI ? '.' : ',');
        signs.setDecimalSeparator(language == Language.VI ? ',' : '.');
        var format = new DecimalFormat("#,##0", signs);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private static Optional<BigDecimal> small(String text) {
        var found = stored(text.startsWith("+") ? text.substring(1) : text);
        return found.filter(number -> number.precision() - number.scale() <= MOST_DIGITS);
    }
}
