package vn.xaso.signing.domain;

import java.time.Instant;
import java.util.UUID;
import vn.xaso.signing.KeyHolder;

/// A key as it lies on the shelf: the private part is closed, or lies elsewhere.
///
/// @param issuers all certificates above it, one behind the other
/// @param closedPrivateKey empty where the program does not keep it
/// @param locator where the driver finds the key; empty for a key on the shelf
public record SigningKey(
        UUID id,
        KeyHolder holder,
        String name,
        String algorithm,
        byte[] certificate,
        byte[] issuers,
        byte[] closedPrivateKey,
        byte[] image,
        Instant validFrom,
        Instant validTo,
        KeyDriver.Kind driver,
        String locator) {

    public boolean isInForceAt(Instant time) {
        return !time.isBefore(validFrom) && time.isBefore(validTo);
    }

    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
