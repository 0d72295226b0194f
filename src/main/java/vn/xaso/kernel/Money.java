package vn.xaso.kernel;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// An amount in đồng. There is no smaller coin.
public record Money(long dong) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public Money {
        if (dong < 0) {
            throw new IllegalArgumentException("An amount is not negative");
        }
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(dong, other.dong));
    }

    public Money times(long count) {
        return new Money(Math.multiplyExact(dong, count));
    }

    public boolean isZero() {
        return dong == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(dong, other.dong);
    }

    /// As it is written in the office: 18.000 đ.
    @Override
    public String toString() {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0", symbols).format(dong) + " đ";
    }
}
