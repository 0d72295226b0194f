package vn.xaso.identity.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.xaso.kernel.SearchText;

/// The name an official types to sign in: small letters without marks, digits, dots.
public final class LoginName {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_PLACE = 20;

    private LoginName() {}

    public static String tidy(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /// The key of the message that says what is wrong, if anything is.
    public static Optional<String> complaint(String login) {
        return FORM.matcher(login).matches() ? Optional.empty() : Optional.of("identity.login.form");
    }

    /// The given name, the first letters of the names before it and the place, as in phuonglt.sangnhe.
    public static String suggest(String fullName, String place) {
        var words = SearchText.fold(fullName).strip().split("\\s+");
        var login = new StringBuilder(plain(words[words.length - 1]));
        for (int i = 0; i < words.length - 1; i++) {
            login.append(plain(words[i]), 0, Math.min(1, plain(words[i]).length()));
        }
        var where = plain(SearchText.fold(place));
        return where.isEmpty()
                ? login.toString()
                : login + "." + where.substring(0, Math.min(LONGEST_PLACE, where.length()));
    }

    private static String plain(String text) {
        return NOT_PLAIN.matcher(text).replaceAll("");
    }
}
