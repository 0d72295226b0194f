package vn.xaso.signing.stamps.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// A document that was signed here: how well it can be proved, and when the next step is due.
///
/// @param sha256 of its content now, 64 hexadecimal digits
/// @param signer the name on the key of the last signature
/// @param attempts how often the step that is due was tried
public record StampedPaper(
        UUID id,
        UnitId unit,
        String sha256,
        Level level,
        String signer,
        Instant signedAt,
        Instant nextAt,
        int attempts,
        @Nullable Instant triedAt,
        Fault fault) {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 9;

    public enum Level {
        /// At least one signature has no time-stamp yet.
        B,
        T,
        /// With proofs and an archive stamp.
        LTA
    }

    /// Why the last try came to nothing.
    public enum Fault {
        NONE,
        /// The authority did not answer.
        AWAY,
        /// No list tells whether a certificate was revoked.
        REVOCATION,
        /// The result would have been judged worse than the document is.
        REFUSED,
        /// The file on the shelf cannot be read.
        UNREADABLE
    }

    /// The pause doubles with each try, up to half a day.
    public Instant nextTry(Instant now) {
        return now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS)));
    }
}
