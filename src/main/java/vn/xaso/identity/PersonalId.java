package vn.xaso.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/// A personal number: three digits for the province of birth, one for gender and century, two for the year of birth,
/// six more.
///
/// Law: 137/2015/NĐ-CP art. 13
public record PersonalId(String digits) {

    private static final Pattern TWELVE = Pattern.compile("\\d{12}");
    private static final int CENTURY_DIGITS = 10;

    public PersonalId {
        if (!TWELVE.matcher(digits).matches()) {
            throw new IllegalArgumentException("A personal number has twelve digits");
        }
    }

    /// Reads what a person typed; spaces are forgiven.
    public static Optional<PersonalId> read(String typed) {
        var digits = typed.replaceAll("[\\s.]", "");
        return TWELVE.matcher(digits).matches() ? Optional.of(new PersonalId(digits)) : Optional.empty();
    }

    /// The year of birth that the number tells: digit 4 counts the century (0 and 1: 1900s), even for men.
    public int birthYear() {
        int century = Character.digit(digits.charAt(3), CENTURY_DIGITS) / 2;
        return 1900 + century * 100 + Integer.parseInt(digits.substring(4, 6));
    }

    @Override
    public String toString() {
        return "PersonalId[hidden]";
    }
}
