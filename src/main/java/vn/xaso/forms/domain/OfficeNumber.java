package vn.xaso.forms.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as people in Viet Nam write them: a dot between thousands, a comma before the fraction.
final class OfficeNumber {

    private static final Pattern SPACES = Pattern.compile("\\s");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}|-?\\d{1,3}(\\.\\d{3}){1,4}");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}\\.\\d{1,9}");
    private static final Pattern WITH_COMMA = Pattern.compile("-?(\\d{1,15}|\\d{1,3}(\\.\\d{3}){1,4}),\\d{1,9}");

    private OfficeNumber() {}

    /// Reads 3, 1.500.000 and 3,14; where fractions are asked for, 3.14 as well.
    static Optional<BigDecimal> read(String typed, boolean whole) {
        var text = SPACES.matcher(typed).replaceAll("");
        if (WHOLE.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "")));
        }
        if (WITH_COMMA.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        return whole || !PLAIN.matcher(text).matches() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    /// The way back, without the dots: whoever corrects a number does not trip over them.
    static String show(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
