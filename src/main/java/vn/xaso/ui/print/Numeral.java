package vn.xaso.ui.print;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.xaso.ui.Language;

/// A number as it stands in a list for people, for a spreadsheet that shall reckon with it.
///
/// @param format in the words of spreadsheets, so that it looks as in the list
record Numeral(BigDecimal value, String format) {

    private static final Pattern VIETNAMESE = written("\\.", ",");
    private static final Pattern ENGLISH = written(",", "\\.");
    private static final int HUNDRED = 2;

    /// Thousands stand apart everywhere or nowhere; a share may stand with its sign, an amount with its currency.
    /// Money is written in the same signs in both languages.
    private static Pattern written(String group, String mark) {
        return Pattern.compile("([+\\-−–]?)((?:\\d{1,3}(?:" + group + "\\d{3})+)|\\d{1,15})(?:" + mark
                + "(\\d{1,6}))?[ \u00A0]?(%|đ)?");
    }

    /// @return empty for everything that is no number in the signs of this language, such as `–` or `05`
    static Optional<Numeral> read(String text, Language language) {
        var money = text.endsWith("đ");
        var found = (money || language == Language.VI ? VIETNAMESE : ENGLISH).matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var whole = found.group(2).replaceAll("\\D", "");
        if (whole.length() > 1 && whole.startsWith("0")) {
            return Optional.empty();
        }
        var part = found.group(3) == null ? "" : found.group(3);
        var value = new BigDecimal(part.isEmpty() ? whole : whole + "." + part);
        if (!found.group(1).isEmpty() && !found.group(1).equals("+")) {
            value = value.negate();
        }
        boolean share = "%".equals(found.group(4));
        return Optional.of(new Numeral(
                share ? value.movePointLeft(HUNDRED) : value,
                "#,##0" + (part.isEmpty() ? "" : "." + "0".repeat(part.length())) + (share ? "%" : "")));
    }
}
