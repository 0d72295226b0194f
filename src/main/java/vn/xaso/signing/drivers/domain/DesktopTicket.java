package vn.xaso.signing.drivers.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.KeyHolder;

/// One document that one person is to sign on the own computer.
///
/// @param serial of the certificate that must have signed, hexadecimal
/// @param signedAt when it came back, or null
public record DesktopTicket(
        UUID id,
        UnitId unit,
        UUID person,
        KeyHolder.Kind kind,
        String serial,
        byte[] prepared,
        Instant createdAt,
        @Nullable Instant signedAt) {

    @Override
    public String toString() {
        return "DesktopTicket[" + id + "]";
    }
}
