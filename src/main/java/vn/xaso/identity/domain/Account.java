package vn.xaso.identity.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who can sign in.
///
/// @param official the official behind it, or null for a citizen
/// @param lockedUntil no sign-in before that time, after too many wrong passwords
public record Account(
        UUID id,
        Kind kind,
        @Nullable UUID official,
        @Nullable String login,
        @Nullable String passwordHash,
        boolean mustChange,
        @Nullable String personalId,
        String name,
        @Nullable String phone,
        @Nullable String email,
        int failures,
        @Nullable Instant lockedUntil,
        @Nullable Instant closedAt) {

    public enum Kind {
        OFFICIAL,
        CITIZEN
    }

    public boolean isLockedAt(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
