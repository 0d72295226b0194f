package vn.xaso.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is known of one signature.
///
/// @param organisation what the certificate says; empty if it says nothing
/// @param claimedAt the time that the signer's own computer told, or null
/// @param intact the signed bytes are as they were when signed
/// @param trustedBy the root that vouches for the signer, or empty
/// @param coversWholeDocument nothing was added after it
/// @param reason a code for programs; `signing.reason.<code>` says it to people
public record SignatureVerdict(
        String signer,
        String organisation,
        @Nullable Instant claimedAt,
        boolean intact,
        String trustedBy,
        boolean coversWholeDocument,
        ChangesAfter changesAfter,
        Verdict verdict,
        Reason reason) {

    public enum Verdict {
        VALID,
        INVALID,
        UNDECIDED
    }

    public enum ChangesAfter {
        NONE,
        ALLOWED,
        FORBIDDEN
    }

    public enum Reason {
        GOOD,
        BROKEN,
        CHANGED_AFTERWARDS,
        NOT_TRUSTED,
        NOT_VALID_AT_THE_TIME,
        REVOKED,
        REVOCATION_UNKNOWN,
        WEAK_CRYPTOGRAPHY,
        FORMAT,
        OTHER
    }

    public boolean isValid() {
        return verdict == Verdict.VALID;
    }
}
