package vn.xaso.identity.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The tokens of other systems.
public interface ApiTokens {

    void add(byte[] tokenHash, ApiToken token);

    Optional<ApiToken> find(byte[] tokenHash);

    void revoke(UUID id, Instant at);
}
