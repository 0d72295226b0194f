package vn.xaso.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordLockTest {

    private final PasswordLock lock = new PasswordLock();

    /// OWASP Password Storage Cheat Sheet: Argon2id with at least 19 MiB, 2 rounds, 1 lane.
    @Test
    void hashesWithArgon2idAsHardAsIsAdvised() {
        assertThat(lock.hash("mot cau de nho")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void neverMakesTheSameHashTwice() {
        assertThat(lock.hash("mot cau de nho")).isNotEqualTo(lock.hash("mot cau de nho"));
    }

    @Test
    void opensForTheRightPasswordOnly() {
        var hash = lock.hash("mot cau de nho");

        assertThat(lock.opens("mot cau de nho", hash)).isTrue();
        assertThat(lock.opens("mot cau khac", hash)).isFalse();
    }
}
