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

    record OpenableKey(SigningKey key, @Nullable Instant lockedUntil) {}

    record Trusted(String name, String pem) {}

    void add(SigningKey key);

    void put(UnitId unit, KeyAccess access);

    void removeAccess(UnitId unit, UUID key, UUID keeper);

    /// The key in force for the holder.
    Optional<SigningKey> find(KeyHolder holder);

    Optional<KeyAccess> access(UnitId unit, UUID key, UUID keeper);

    List<OpenableKey> openableBy(UnitId unit, UUID keeper);

    /// Counts one more try before the PIN is looked at; says no while the access is locked.
    boolean takeAttempt(UnitId unit, UUID key, UUID keeper, Instant now, PinLock rule);

    void forgetAttempts(UnitId unit, UUID key, UUID keeper);

    void revoke(SigningKey key, BigInteger serial, Instant at);

    Map<BigInteger, Instant> revoked();

    List<Trusted> trustedRoots(java.time.LocalDate day);

    void trust(String name, String pem, String source, java.time.LocalDate from);
}
