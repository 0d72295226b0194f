package vn.xaso.signing;

import java.util.regex.Pattern;
import vn.xaso.kernel.Refusal;

/// The secret digits that open a key. Never written anywhere.
public record Pin(String digits) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{6,12}");

    /// A PIN that somebody chooses now: 6 to 12 digits, not all the same.
    public static Pin chosen(String digits) {
        if (!SHAPE.matcher(digits).matches() || digits.chars().distinct().count() == 1) {
            throw new Refusal("signing.pin.weak");
        }
        return new Pin(digits);
    }

    @Override
    public String toString() {
        return "Pin[]";
    }
}
