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

    /// Ends one session of an account by the name under which `listOf` shows it.
    void remove(UUID account, String id);

    void removeOthersOf(UUID account, byte[] kept);

    void actFor(byte[] tokenHash, UUID unit);

    List<Listed> listOf(UUID account);

    /// @return how many were over
    int removeOver(Instant now);

    /// @param id names the session on a page; it opens nothing
    record Listed(String id, OpenSession session) {}
}
