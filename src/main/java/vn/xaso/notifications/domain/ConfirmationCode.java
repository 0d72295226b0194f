package vn.xaso.notifications.domain;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.xaso.kernel.Sha256;

/// A code that was sent to an address to see who reads there; only its hash is kept.
///
/// @param until when it ends
/// @param tries how often something else was typed in
public record ConfirmationCode(byte[] hash, Instant until, int tries) {

    /// How long it may be typed in: a letter may wait for the mail server that long.
    public static final Duration LIFE = Duration.ofDays(1);

    private static final int MOST_TRIES = 5;

    public static ConfirmationCode of(String code, UUID person, Instant now) {
        return new ConfirmationCode(hash(code, person), now.plus(LIFE), 0);
    }

    /// Whether it can be used at all.
    public boolean counts(Instant now) {
        return now.isBefore(until) && tries < MOST_TRIES;
    }

    /// @param typed spaces do not matter
    public boolean fits(String typed, UUID person) {
        return MessageDigest.isEqual(hash, hash(typed.replaceAll("\\s", ""), person));
    }

    private static byte[] hash(String code, UUID person) {
        return Sha256.of(person + " " + code);
    }

    @Override
    public String toString() {
        return "ConfirmationCode[until " + until + "]";
    }
}
