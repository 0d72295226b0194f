package vn.xaso.signing.domain;

import java.util.UUID;

/// One person's way to a key: the key of the key, sealed with that person's PIN.
///
/// @param firstPin the PIN was handed over by somebody else and only serves to choose another one
public record KeyAccess(UUID keyId, UUID keeper, byte[] salt, byte[] sealedKey, boolean firstPin) {

    public KeyAccess asFirst() {
        return new KeyAccess(keyId, keeper, salt, sealedKey, true);
    }

    @Override
    public String toString() {
        return "KeyAccess[" + keyId + ", " + keeper + "]";
    }
}
