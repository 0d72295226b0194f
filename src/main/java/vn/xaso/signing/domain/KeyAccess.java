package vn.xaso.signing.domain;

import java.util.UUID;

/// One person's way to a key: the key of the key, sealed with that person's PIN.
public record KeyAccess(UUID keyId, UUID keeper, byte[] salt, byte[] sealedKey) {

    @Override
    public String toString() {
        return "KeyAccess[" + keyId + ", " + keeper + "]";
    }
}
