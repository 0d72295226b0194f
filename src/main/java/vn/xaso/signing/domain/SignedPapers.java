package vn.xaso.signing.domain;

import java.time.Instant;
import vn.xaso.kernel.UnitId;

/// Remembers what was signed here, so that time-stamps can be added and renewed.
public interface SignedPapers {

    /// @param signer the name on the key
    /// @param stamped whether the last signature carries a time-stamp
    void note(UnitId unit, String signer, byte[] pdf, boolean stamped, Instant at);

    /// Whether a time-stamp is still to be added to this content, 64 hexadecimal digits.
    boolean isWaiting(String sha256);
}
