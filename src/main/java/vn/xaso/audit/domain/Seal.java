package vn.xaso.audit.domain;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// A batch of a unit's entries, made unchangeable: whoever changes an entry must change this seal and all later ones.
/// It does not stop somebody who owns the database and recomputes them all; only a copy of a hash kept elsewhere does.
///
/// @param number counts up from 1 in each unit without a gap
/// @param upTo the last entry of the batch
/// @param entries how many entries it covers, those after the last entry of the seal before
/// @param root the hash over the entries
/// @param previous the hash of the seal before, zeros for the first
/// @param hash over all of these
public record Seal(
        UnitId unit, int number, UUID upTo, int entries, byte[] root, byte[] previous, byte[] hash, Instant sealedAt) {

    public static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int HASH_LENGTH = 32;

    /// @param last the seal before, or null for the unit's first
    /// @param entries all entries after it, in the order of their ids
    public static Seal next(@Nullable Seal last, List<AuditEntry> entries, Instant now) {
        var newest = entries.getLast();
        int number = last == null ? 1 : last.number + 1;
        var previous = last == null ? new byte[HASH_LENGTH] : last.hash;
        var at = now.truncatedTo(ChronoUnit.MICROS);
        var root = MerkleRoot.of(entries);
        var hash = hash(newest.unit(), number, newest.id(), entries.size(), at, root, previous);
        return new Seal(newest.unit(), number, newest.id(), entries.size(), root, previous, hash, at);
    }

    /// Says whether this is, byte for byte, the seal that would be made today.
    boolean isSameAs(Seal other) {
        return MessageDigest.isEqual(hash, other.hash)
                && MessageDigest.isEqual(root, other.root)
                && MessageDigest.isEqual(previous, other.previous);
    }

    /// Says whether its own fields still give its hash.
    boolean isIntact() {
        return MessageDigest.isEqual(hash, hash(unit, number, upTo, entries, sealedAt, root, previous));
    }

    /// The hash as people write it down: 16 of its 64 digits are enough to compare.
    public String shortHash() {
        return HexFormat.of().formatHex(hash, 0, 8);
    }

    private static byte[] hash(
            UnitId unit, int number, UUID upTo, int entries, Instant at, byte[] root, byte[] previous) {
        var facts = ByteBuffer.allocate(48)
                .putLong(unit.value().getMostSignificantBits())
                .putLong(unit.value().getLeastSignificantBits())
                .putInt(number)
                .putLong(upTo.getMostSignificantBits())
                .putLong(upTo.getLeastSignificantBits())
                .putInt(entries)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
        return Digests.of(Digests.SEAL, facts.array(), root, previous);
    }
}
