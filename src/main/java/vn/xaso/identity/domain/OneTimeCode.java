package vn.xaso.identity.domain;

import java.time.Instant;
import java.util.UUID;

/// A code that was sent to a phone, of which only the hash is kept.
public record OneTimeCode(
        UUID id,
        String personalId,
        String phone,
        String name,
        byte[] hash,
        Instant expiresAt,
        int tries,
        boolean used) {

    @Override
    public String toString() {
        return "OneTimeCode[" + id + "]";
    }
}
