package vn.xaso.vault;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.xaso.kernel.PersonalId;
import vn.xaso.kernel.Sha256;

/// Whose papers they are: a person by the personal number, an organisation by its code.
public record Owner(Kind kind, String code) {

    /// A tax number with or without a branch, or an identification code of an agency.
    private static final Pattern ORGANISATION = Pattern.compile("[A-Z0-9][A-Z0-9.-]{3,29}");

    public enum Kind {
        PERSON,
        ORGANISATION
    }

    public static Owner person(PersonalId id) {
        return new Owner(Kind.PERSON, id.digits());
    }

    /// Nothing where the text is no code of an organisation.
    public static Optional<Owner> organisation(String typed) {
        var code = typed.strip().toUpperCase(java.util.Locale.ROOT);
        return ORGANISATION.matcher(code).matches()
                ? Optional.of(new Owner(Kind.ORGANISATION, code))
                : Optional.empty();
    }

    /// By which other units learn that something is there, without learning of whom.
    public String key() {
        return Sha256.hex((kind + ":" + code).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Owner[hidden]";
    }
}
