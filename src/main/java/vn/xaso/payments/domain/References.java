package vn.xaso.payments.domain;

import java.security.SecureRandom;

/// Names of tries to pay, short enough for the purpose of a bank transfer and hard to guess.
public final class References {

    /// Without letters that look like digits.
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private References() {}

    /// Begins with XS, so that it is found in the text of a bank statement.
    public static String next() {
        var name = new StringBuilder("XS");
        RANDOM.ints(LENGTH, 0, LETTERS.length()).mapToObj(LETTERS::charAt).forEach(name::append);
        return name.toString();
    }
}
