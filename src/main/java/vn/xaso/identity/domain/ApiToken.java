package vn.xaso.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.identity.ApiScope;
import vn.xaso.kernel.UnitId;

/// What is known about a token that another system shows. The token itself is not.
///
/// @param units the units for which it may ask; empty: every unit that receives cases
/// @param madeBy the account of the administrator, or null where the command at the server made it
/// @param lastUsedAt kept to the hour, or null before the first use
public record ApiToken(
        UUID id,
        String name,
        Set<ApiScope> scopes,
        Set<UnitId> units,
        @Nullable UUID madeBy,
        Instant madeAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    /// So long before its end whoever runs the other system should get the next token.
    public static final Duration SOON = Duration.ofDays(14);

    /// How exactly the last use is known: a busy token costs one write in that time.
    private static final Duration USE_KEPT_TO = Duration.ofHours(1);

    public static ApiToken of(
            UUID id,
            String name,
            Set<ApiScope> scopes,
            Set<UnitId> units,
            @Nullable UUID madeBy,
            Instant madeAt,
            @Nullable Instant expiresAt) {
        return new ApiToken(id, name, Set.copyOf(scopes), Set.copyOf(units), madeBy, madeAt, expiresAt, null, null);
    }

    public boolean isValidAt(Instant now) {
        return revokedAt == null && (expiresAt == null || expiresAt.isAfter(now));
    }

    public State stateAt(Instant now) {
        if (revokedAt != null) {
            return State.ENDED;
        }
        if (!isValidAt(now)) {
            return State.EXPIRED;
        }
        return expiresAt != null && !expiresAt.isAfter(now.plus(SOON)) ? State.SOON_OVER : State.VALID;
    }

    /// Whether a use now is worth writing down.
    public boolean isUseNews(Instant now) {
        return lastUsedAt == null || !lastUsedAt.plus(USE_KEPT_TO).isAfter(now);
    }

    /// How a token stands.
    public enum State {
        VALID,
        /// Still valid, but not for long.
        SOON_OVER,
        EXPIRED,
        ENDED
    }
}
