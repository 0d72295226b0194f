package vn.xaso.signing.domain;

import java.time.Instant;
import java.util.UUID;
import vn.xaso.signing.KeyHolder;

/// A key as it lies on the shelf: the private part is closed.
public record SigningKey(
        UUID id,
        KeyHolder holder,
        String name,
        String algorithm,
        byte[] certificate,
        byte[] issuer,
        byte[] closedPrivateKey,
        byte[] image,
        Instant validFrom,
        Instant validTo) {

    public boolean isInForceAt(Instant time) {
        return !time.isBefore(validFrom) && time.isBefore(validTo);
    }

    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
