package vn.xaso.identity.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.identity.ApiScope;
import vn.xaso.kernel.UnitId;

/// What is known about a token that another system shows. The token itself is not.
///
/// @param units the units for which it may ask; empty: every unit that receives cases
public record ApiToken(
        UUID id,
        String name,
        Set<ApiScope> scopes,
        Set<UnitId> units,
        Instant madeAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {

    public boolean isValidAt(Instant now) {
        return revokedAt == null && (expiresAt == null || expiresAt.isAfter(now));
    }
}
