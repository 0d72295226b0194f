package vn.xaso.identity.domain;

import java.security.SecureRandom;
import java.util.Base64;
import vn.xaso.kernel.Sha256;

/// Random tokens and codes, of which only a hash is kept.
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final String CLEAR = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private Secret() {}

    public static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// A first password that can be read out and typed: no letter or digit that looks like another.
    public static String firstPassword() {
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "");
            password.append(CLEAR.charAt(RANDOM.nextInt(CLEAR.length())));
        }
        return password.toString();
    }

    public static byte[] hash(String secret) {
        return Sha256.of(secret);
    }
}
