package vn.xaso.signing.drivers.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// All documents that wait for somebody's own signing program.
public interface DesktopTickets {

    /// Does nothing where the document waits already.
    void add(DesktopTicket ticket, byte[] fingerprint);

    Optional<DesktopTicket> find(UnitId unit, UUID id);

    /// The open and the signed ones of a person, the newest first.
    List<DesktopTicket> listOf(UnitId unit, UUID person);

    /// What came back for this document, and takes it from the table: it is used once.
    Optional<byte[]> takeSigned(UnitId unit, UUID person, byte[] fingerprint);

    /// A new token ends the one before it.
    void giveToken(DesktopTicket ticket, byte[] tokenHash, Instant expiresAt);

    Optional<DesktopTicket> byToken(UnitId unit, byte[] tokenHash, Instant now);

    /// Ends the token. False where somebody else brought it back first.
    boolean keepSigned(DesktopTicket ticket, byte[] signed, Instant at);

    void removeOlderThan(UnitId unit, Instant time);
}
