package vn.xaso.signing.domain;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.KeyHolder;

/// All keys on the shelf.
public interface SigningKeys {

    /// A key that somebody may open.
    ///
    /// @param lockedUntil until when no PIN is taken after too many wrong ones, or null
    /// @param firstPin the PIN was handed over and must be changed first
    record OpenableKey(SigningKey key, @Nullable Instant lockedUntil, boolean firstPin) {}

    /// The key in force of a holder, or the one that was blocked last.
    ///
    /// @param blockedAt null for the key in force
    record LatestKey(
            KeyHolder holder, Instant validTo, @Nullable Instant blockedAt, KeyDriver.Kind driver) {}

    void add(SigningKey key);

    /// Lets nobody else make a key for the holder until this transaction ends; waits for whoever makes one now.
    void makeAlone(KeyHolder holder);

    /// Gives somebody the way to a key, or a new one: the one before ends.
    void put(UnitId unit, KeyAccess access);

    /// The key in force for the holder.
    Optional<SigningKey> find(KeyHolder holder);

    Optional<KeyAccess> access(UnitId unit, UUID key, UUID keeper);

    List<OpenableKey> openableBy(UnitId unit, UUID keeper);

    /// One for every holder of the unit who has or had a key.
    List<LatestKey> latest(UnitId unit);

    /// Counts one more try before the PIN is looked at; says no while the access is locked.
    boolean takeAttempt(UnitId unit, UUID key, UUID keeper, Instant now, PinLock rule);

    void forgetAttempts(UnitId unit, UUID key, UUID keeper);

    /// Takes the key out of force and forgets who could open it.
    void retire(SigningKey key, Instant at);

    /// As [#retire], and nobody believes what was signed with it.
    void revoke(SigningKey key, BigInteger serial, Instant at);

    /// The serial numbers of all certificates that the house took back, in all units, and when.
    Map<BigInteger, Instant> revoked();
}
