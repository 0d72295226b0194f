package vn.xaso.forms.domain;

/// The personal number of a citizen: three digits for the province of the birth registration, one for gender and
/// century, two for the year of birth, six in random order.
///
/// Law: 137/2015/NĐ-CP art. 13
public final class PersonalNumber {

    private static final int LENGTH = 12;
    private static final int HIGHEST_PROVINCE = 96;
    private static final char HIGHEST_CENTURY = '3';

    private PersonalNumber() {}

    public static boolean isPlausible(String text) {
        if (text.length() != LENGTH || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int province = Integer.parseInt(text, 0, 3, 10);
        return province >= 1 && province <= HIGHEST_PROVINCE && text.charAt(3) <= HIGHEST_CENTURY;
    }
}
