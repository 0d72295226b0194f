package vn.xaso.signing.trust.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A signed list in which somebody who supervises authorities tells which ones are recognised.
///
/// @param operator who keeps the list
/// @param territory for which country
/// @param nextAt when a newer one is due at the latest, or null where the list is closed
/// @param signer who signed it; the signature itself was found good
public record TrustList(
        String operator,
        String territory,
        int sequence,
        Instant issuedAt,
        @Nullable Instant nextAt,
        AuthorityCertificate signer,
        List<Offer> offers) {

    public boolean isOutOfDate(Instant now) {
        return nextAt != null && nextAt.isBefore(now);
    }

    /// Reads the files of one kind of lists.
    public interface Format {

        /// Empty where the file is no such list; refuses a list whose signature is not good.
        Optional<TrustList> read(byte[] file);
    }
}
