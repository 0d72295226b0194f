package vn.xaso.identity.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Ids;

/// Somebody who can sign in.
///
/// @param official the official behind it, or null for a citizen
/// @param keptBy the unit whose administrator keeps the account of an official, or null
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
        @Nullable UUID keptBy,
        int failures,
        @Nullable Instant lockedUntil,
        @Nullable Instant closedAt) {

    public static Account ofOfficial(
            UUID official, String login, String passwordHash, boolean mustChange, String name, UUID keptBy) {
        return new Account(
                Ids.next(),
                Kind.OFFICIAL,
                official,
                login,
                passwordHash,
                mustChange,
                null,
                name,
                null,
                null,
                keptBy,
                0,
                null,
                null);
    }

    public static Account ofCitizen(String personalId, String name, String phone) {
        return new Account(
                Ids.next(), Kind.CITIZEN, null, null, null, false, personalId, name, phone, null, null, 0, null, null);
    }

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
