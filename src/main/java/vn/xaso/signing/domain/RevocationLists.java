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

    List<byte[]> contents();

    List<Known> list();

    void watch(String address);

    void forget(UUID id);

    void keep(String address, Fetched list, Instant at);

    void fail(String address, String fault, Instant at);
}
