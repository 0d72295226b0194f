package vn.xaso.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All open sessions, by the hash of their token.
public interface Sessions {

    void add(byte[] tokenHash, OpenSession session);

    Optional<OpenSession> find(byte[] tokenHash);

    void markSeen(byte[] tokenHash, Instant at);

    void remove(byte[] tokenHash);

    void removeAllOf(UUID account);

    List<OpenSession> listOf(UUID account);

    void removeOver(Instant now);
}
