package vn.xaso.signing;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import vn.xaso.kernel.Refusal;

/// The secret digits that open a key. Never written anywhere.
public record Pin(String digits) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONG = 64;
    private static final Pattern SHAPE = Pattern.compile("[0-9]{6,12}");

    /// A PIN that somebody chooses now: 6 to 12 digits, not all the same.
    public static Pin chosen(String digits) {
        if (!SHAPE.matcher(digits).matches() || digits.chars().distinct().count() == 1) {
            throw new Refusal("signing.pin.weak");
        }
        return new Pin(digits);
    }

    /// A PIN to hand over; its keeper chooses another one before the first signature.
    public static Pin first() {
        var digits = String.valueOf(RANDOM.nextInt(10_000_000, 100_000_000));
        return SHAPE.matcher(digits).matches() && digits.chars().distinct().count() > 1 ? new Pin(digits) : first();
    }

    /// Whether it is the long secret of a program and no PIN: 256 random bits in hexadecimal digits.
    public boolean isLong() {
        return digits.length() >= LONG;
    }

    @Override
    public String toString() {
        return "Pin[]";
    }
}
