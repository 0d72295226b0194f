package vn.xaso.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A browser that signed in.
///
/// @param unit the unit for which an official acts
/// @param device what the browser calls itself, shortened
public record OpenSession(
        UUID account,
        @Nullable UUID unit,
        String device,
        Instant openedAt,
        Instant seenAt,
        Instant expiresAt,
        boolean official) {

    /// Half an hour without a sign of life ends an official's session; a citizen fills in a form for an hour.
    static final Duration IDLE_OFFICIAL = Duration.ofMinutes(30);

    static final Duration IDLE_CITIZEN = Duration.ofMinutes(60);

    /// Whoever has been away for so long is signed out, whoever it is.
    public static final Duration LONGEST_IDLE = IDLE_CITIZEN;

    /// However busy, a session ends after a long working day.
    public static final Duration LONGEST = Duration.ofHours(12);

    public boolean isOverAt(Instant now) {
        var idle = official ? IDLE_OFFICIAL : IDLE_CITIZEN;
        return now.isAfter(expiresAt) || now.isAfter(seenAt.plus(idle));
    }
}
