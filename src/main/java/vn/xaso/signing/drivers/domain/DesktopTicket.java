package vn.xaso.signing.drivers.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.KeyHolder;

/// One document that one person is to sign on the own computer.
///
/// @param title what the document calls itself, or empty
/// @param serial of the certificate that must have signed, hexadecimal
/// @param signedAt when it came back, or null
public record DesktopTicket(
        UUID id,
        UnitId unit,
        UUID person,
        KeyHolder.Kind kind,
        String title,
        String serial,
        byte[] prepared,
        Instant createdAt,
        @Nullable Instant signedAt) {

    /// The same under its title.
    public DesktopTicket named(String words) {
        return new DesktopTicket(id, unit, person, kind, words, serial, prepared, createdAt, signedAt);
    }

    @Override
    public String toString() {
        return "DesktopTicket[" + id + "]";
    }
}
