package vn.xaso.signing.application;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import vn.xaso.signing.Pin;
import vn.xaso.signing.domain.KeyAccess;

/// Closes and opens secrets: AES-256-GCM, under a key drawn out of a PIN by Argon2id, or under a random key.
///
/// A PIN has few digits. What protects it is the cost of one try here and the lock after five of them. The program's
/// own secret has 256 random bits that nobody guesses: it is stretched without cost (HKDF), and without a salt.
final class PinSeal {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 3;
    private static final int KEY_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte[] PURPOSE = "xaso program seal".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NO_SALT = new byte[0];
    private static final SecureRandom RANDOM = new SecureRandom();

    private PinSeal() {}

    static byte[] newKey() {
        return random(KEY_BYTES);
    }

    static KeyAccess seal(byte[] contentKey, UUID key, UUID keeper, Pin pin) {
        var salt = pin.isLong() ? NO_SALT : random(SALT_BYTES);
        return new KeyAccess(key, keeper, salt, close(contentKey, derive(pin, salt), bound(key, keeper)), false);
    }

    /// Empty where the PIN is wrong.
    static Optional<byte[]> unseal(KeyAccess access, Pin pin) {
        try {
            var contentKey =
                    open(access.sealedKey(), derive(pin, access.salt()), bound(access.keyId(), access.keeper()));
            return Optional.of(contentKey);
        } catch (AEADBadTagException wrongPin) {
            return Optional.empty();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("A sealed key cannot be read", fault);
        }
    }

    static byte[] close(byte[] secret, byte[] key, byte[] boundTo) {
        try {
            var nonce = random(NONCE_BYTES);
            var closed = cipher(Cipher.ENCRYPT_MODE, key, nonce, boundTo).doFinal(secret);
            return ByteBuffer.allocate(nonce.length + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    static byte[] open(byte[] closed, byte[] key, byte[] boundTo) throws GeneralSecurityException {
        var buffer = ByteBuffer.wrap(closed);
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return cipher(Cipher.DECRYPT_MODE, key, nonce, boundTo).doFinal(rest);
    }

    /// A secret cannot be moved to another row.
    static byte[] bound(UUID... ids) {
        var buffer = ByteBuffer.allocate(16 * ids.length);
        for (var id : ids) {
            buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        return buffer.array();
    }

    private static byte[] derive(Pin pin, byte[] salt) {
        return salt.length == 0 ? stretch(pin) : derivePatiently(pin, salt);
    }

    private static byte[] stretch(Pin secret) {
        try {
            var bits = new SecretKeySpec(secret.digits().getBytes(StandardCharsets.UTF_8), "HKDF");
            var wanted = HKDFParameterSpec.ofExtract().addIKM(bits).thenExpand(PURPOSE, KEY_BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveData(wanted);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static byte[] derivePatiently(Pin pin, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .build());
        var key = new byte[KEY_BYTES];
        generator.generateBytes(pin.digits().getBytes(StandardCharsets.UTF_8), key);
        return key;
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] boundTo) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(boundTo);
        return cipher;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
