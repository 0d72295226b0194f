package vn.xaso.identity.application;

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

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, HASH, 1, MEMORY_KIB, ROUNDS);
    private final Semaphore one = new Semaphore(1, true);
    private final String nobody = encoder.encode("nobody has this password");

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
        opens(password, nobody);
    }
}
