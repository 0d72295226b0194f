package vn.xaso.payments.web;

import java.util.Optional;
import vn.xaso.kernel.Money;

/// Amounts as people type them: `18000`, `18.000`, `18 000 đ`.
public final class TypedMoney {

    private static final int MOST_DIGITS = 12;

    private TypedMoney() {}

    /// Empty where it is no amount.
    public static Optional<Money> find(String typed) {
        var digits = typed.replaceAll("[\\s.,đĐ]|VND|vnd", "");
        return digits.matches("\\d{1," + MOST_DIGITS + "}")
                ? Optional.of(new Money(Long.parseLong(digits)))
                : Optional.empty();
    }

    /// As a field holds it: `18.000`.
    public static String field(Money amount) {
        var told = amount.toString();
        return told.substring(0, told.length() - 2);
    }
}
