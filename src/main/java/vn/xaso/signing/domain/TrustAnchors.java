package vn.xaso.signing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All certificates that are or were believed.
public interface TrustAnchors {

    /// The youngest first.
    List<TrustAnchor> list();

    Optional<TrustAnchor> find(UUID id);

    /// @return false where this certificate was there already
    boolean add(TrustAnchor anchor);

    /// Ends the trust from that day on. What was stamped before it stays good.
    void end(UUID id, LocalDate day, String reason, UUID by);

    /// A list names it again.
    void believeAgain(UUID id);
}
