package vn.xaso.signing.trust.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The files from which it was taken whom to believe. Each stays as the proof.
public interface TrustImports {

    /// @param source where the file was taken from
    /// @param confirmedAt null until somebody who looked at it says that it is right
    record TrustImport(
            UUID id,
            String source,
            byte[] content,
            UUID broughtBy,
            Instant broughtAt,
            @Nullable Instant confirmedAt) {}

    /// The newest list of its kind that was confirmed.
    record LastList(int sequence, String signer) {}

    void keep(TrustImport brought, @Nullable TrustList list);

    Optional<TrustImport> find(UUID id);

    Optional<LastList> last(String operator, String territory);

    void confirm(UUID id, Instant at);

    /// Says from which file a certificate was taken.
    void link(UUID anchor, UUID trustImport, Offer.Use service);

    /// The certificates in force that were taken from earlier lists of this operator.
    List<UUID> anchorsOf(String operator, String territory);

    /// Forgets what nobody confirmed.
    void sweep(Instant before);
}
