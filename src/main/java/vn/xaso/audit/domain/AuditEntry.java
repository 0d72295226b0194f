package vn.xaso.audit.domain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.xaso.audit.AuditedBy;
import vn.xaso.kernel.UnitId;

/// One line of the trail as it was written.
public record AuditEntry(UnitId unit, UUID id, Instant at, AuditedBy by, String act, String subject, String note) {

    private static final UUID NOBODY = new UUID(0, 0);

    /// The entry as bytes, each text with its length before it, so that no two entries have the same bytes.
    /// Seals depend on it: never change it, add a second form beside it.
    byte[] canonical() {
        var bytes = new ByteArrayOutputStream(200);
        try (var output = new DataOutputStream(bytes)) {
            write(output, unit.value());
            write(output, id);
            output.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
            write(output, by.kind().name());
            var account = by.account();
            write(output, account == null ? NOBODY : account);
            write(output, act);
            write(output, subject);
            write(output, note);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream output, UUID id) throws IOException {
        output.writeLong(id.getMostSignificantBits());
        output.writeLong(id.getLeastSignificantBits());
    }

    private static void write(DataOutputStream output, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        output.writeInt(bytes.length);
        output.write(bytes);
    }
}
