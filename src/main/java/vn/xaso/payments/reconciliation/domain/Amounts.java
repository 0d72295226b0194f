package vn.xaso.payments.reconciliation.domain;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Amounts as banks write them: `1.800.000`, `1,800,000.00`, `+18 000 VND`, `-50,000`, `(50.000)`.
final class Amounts {

    private static final Pattern SHAPE =
            Pattern.compile("'?([+−-]?)\\s*\\(?\\s*(\\d{1,3}(?:[., ]\\d{3})*|\\d+)([.,]\\d{1,2})?\\s*\\)?([+−-]?)");
    private static final int MOST_DIGITS = 15;

    private Amounts() {}

    /// In đồng; nothing where it is no whole amount.
    static OptionalLong read(String text) {
        var plain = text.replace('\u00A0', ' ')
                .replaceAll("(?i)\\s*(vnd|vnđ|đồng|đ|cr|dr)\\.?$", "")
                .strip();
        var shape = SHAPE.matcher(plain);
        if (!shape.matches()) {
            return OptionalLong.empty();
        }
        var cents = shape.group(3);
        var digits = shape.group(2).replaceAll("[^0-9]", "");
        if (digits.length() > MOST_DIGITS
                || (cents != null && !cents.substring(1).matches("0+"))) {
            return OptionalLong.empty();
        }
        boolean minus = isMinus(shape.group(1)) || isMinus(shape.group(4)) || plain.contains("(");
        long dong = Long.parseLong(digits);
        return OptionalLong.of(minus ? -dong : dong);
    }

    private static boolean isMinus(String sign) {
        return sign.equals("-") || sign.equals("−");
    }
}
