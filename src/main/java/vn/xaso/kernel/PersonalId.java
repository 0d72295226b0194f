package vn.xaso.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/// The personal number of a citizen: three digits for the province where the birth was registered, one for gender and
/// century, two for the year of birth, six in random order.
///
/// Law: 137/2015/NĐ-CP art. 13
public record PersonalId(String digits) {

    private static final Pattern TWELVE = Pattern.compile("[0-9]{12}");
    private static final int DECIMAL = 10;
    private static final int HIGHEST_PROVINCE = 96;
    private static final int HIGHEST_CENTURY = 3;

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
        int century = Character.digit(digits.charAt(3), DECIMAL) / 2;
        return 1900 + century * 100 + Integer.parseInt(digits.substring(4, 6));
    }

    /// Whether a person who lives today can have it: a province of the list, born in the last century or in this one.
    public boolean isPlausible() {
        int province = Integer.parseInt(digits, 0, 3, DECIMAL);
        return province >= 1
                && province <= HIGHEST_PROVINCE
                && Character.digit(digits.charAt(3), DECIMAL) <= HIGHEST_CENTURY;
    }

    @Override
    public String toString() {
        return "PersonalId[hidden]";
    }
}
