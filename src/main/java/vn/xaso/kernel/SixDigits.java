package vn.xaso.kernel;

import java.security.SecureRandom;

/// A code that is sent to somebody and typed in: on a phone, or from a letter.
public final class SixDigits {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int A_MILLION = 1_000_000;

    private SixDigits() {}

    public static String random() {
        return "%06d".formatted(RANDOM.nextInt(A_MILLION));
    }
}
