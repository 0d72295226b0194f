package vn.xaso.signing.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The lists of revoked certificates at hand, and where new ones come from.
public interface RevocationLists {

    /// @param issuedAt null until it was fetched for the first time
    /// @param fault why the last try failed; empty when it did not
    record Known(
            UUID id,
            String address,
            String issuer,
            @Nullable Instant issuedAt,
            @Nullable Instant nextAt,
            @Nullable Instant fetchedAt,
            @Nullable Instant triedAt,
            String fault) {}

    /// @param content encoded
    record Fetched(
            String issuer,
            byte[] content,
            Instant issuedAt,
            @Nullable Instant nextAt) {}

    /// All lists at hand, encoded, always in the same order.
    List<byte[]> contents();

    List<Known> list();

    /// Has a list fetched from now on; does nothing where it is already.
    void watch(String address);

    void forget(UUID id);

    /// Keeps what came, unless it is older than what is there.
    void keep(String address, Fetched list, Instant at);

    /// @param fault a word of [vn.xaso.signing.trust.domain.ListFetch.Fault]
    void fail(String address, String fault, Instant at);
}
