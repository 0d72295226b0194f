package vn.xaso.identity.application;

import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes and checks passwords with Argon2id, one at a time: hashing is meant to be slow, and must not slow the rest.
@Lazy
@Component
public class PasswordLock {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int MEMORY_KIB = 19_456;
    private static final int ROUNDS = 2;

    /// A hash that no password has, of the same cost; to make a real one would keep the start waiting.
    private static final String NOBODY = "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
            .formatted(MEMORY_KIB, ROUNDS, base64(new byte[SALT]), base64(new byte[HASH]));

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, HASH, 1, MEMORY_KIB, ROUNDS);
    private final Semaphore one = new Semaphore(1, true);

    public String hash(String password) {
        one.acquireUninterruptibly();
        try {
            return encoder.encode(password);
        } finally {
            one.release();
        }
    }

    public boolean opens(String password, String hash) {
        one.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            one.release();
        }
    }

    /// Takes as long as a real check, so that nobody learns which logins exist.
    public void pretend(String password) {
        opens(password, NOBODY);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
