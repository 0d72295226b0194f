package vn.xaso.signing;

import java.time.Instant;

/// A certificate as people see it.
///
/// @param algorithm the kind of the key, such as `EC P-256`
/// @param pinIsOurs the PIN opens a key of the server and can be changed here
/// @param firstPin the PIN was handed over and must be changed before the first signature
/// @param lockedUntil when the looking person may try a PIN again, or the epoch
public record CertificateCard(
        KeyHolder holder,
        String name,
        String subject,
        String issuer,
        String serial,
        String algorithm,
        Instant validFrom,
        Instant validTo,
        Instant lockedUntil,
        boolean firstPin,
        boolean pinIsOurs) {}
