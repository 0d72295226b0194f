package vn.xaso.identity.domain;

import java.util.Optional;
import java.util.Set;

/// What a password must be: long. No classes of characters, no change by calendar.
public final class PasswordRule {

    public static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final Set<String> KNOWN_TO_ALL = Set.of(
            "123456789012",
            "password1234",
            "matkhau12345",
            "matkhau123456",
            "qwertyuiop123",
            "abcdefghijkl",
            "111111111111",
            "000000000000",
            "dienbien2025",
            "dienbien2026");

    private PasswordRule() {}

    /// The key of the message that says what is wrong, if anything is.
    public static Optional<String> complaint(String password, String login) {
        if (password.length() < SHORTEST) {
            return Optional.of("identity.password.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("identity.password.long");
        }
        var lower = password.toLowerCase(java.util.Locale.ROOT);
        if (KNOWN_TO_ALL.contains(lower) || lower.contains(login.toLowerCase(java.util.Locale.ROOT))) {
            return Optional.of("identity.password.known");
        }
        return Optional.empty();
    }
}
