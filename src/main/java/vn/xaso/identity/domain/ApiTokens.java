package vn.xaso.identity.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The tokens of other systems.
public interface ApiTokens {

    void add(byte[] tokenHash, ApiToken token);

    Optional<ApiToken> find(byte[] tokenHash);

    Optional<ApiToken> find(UUID id);

    void noteUse(UUID id, Instant at);

    /// @param by the account of the administrator
    void revoke(UUID id, Instant at, UUID by);
}
