package vn.xaso.cases.drafts.domain;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.xaso.kernel.Sha256;

/// A code that leads back to a draft: the unit's code in front says where it lies, the rest cannot be guessed.
///
/// @param unitCode five digits
/// @param secret ten letters and digits, none of which looks like another
public record DraftCode(String unitCode, String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CLEAR = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 10;
    private static final int HALF = 5;
    private static final Pattern BETWEEN = Pattern.compile("[\\s.\\-]");
    private static final Pattern TYPED = Pattern.compile("(\\d{5})([" + CLEAR + "]{10})");

    public static DraftCode next(String unitCode) {
        var secret = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            secret.append(CLEAR.charAt(RANDOM.nextInt(CLEAR.length())));
        }
        return new DraftCode(unitCode, secret.toString());
    }

    /// Reads what somebody typed; spaces, dashes and small letters are forgiven.
    public static Optional<DraftCode> read(String typed) {
        var code = TYPED.matcher(BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT));
        return code.matches() ? Optional.of(new DraftCode(code.group(1), code.group(2))) : Optional.empty();
    }

    /// As it is shown and dictated: `03214-K7QM2-XHD9R`.
    public String text() {
        return unitCode + "-" + secret.substring(0, HALF) + "-" + secret.substring(HALF);
    }

    /// What is kept of it.
    public byte[] hash() {
        return Sha256.of(unitCode + secret);
    }

    @Override
    public String toString() {
        return "DraftCode[hidden]";
    }
}
