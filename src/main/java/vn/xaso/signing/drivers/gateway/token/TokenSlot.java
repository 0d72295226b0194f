package vn.xaso.signing.drivers.gateway.token;

import java.io.IOException;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Security;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import javax.security.auth.login.FailedLoginException;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.Pin;

/// One slot with its token. A token knows one sign-in for the whole program and does one thing at a time, so whoever
/// comes waits, and a batch signs in once.
final class TokenSlot {

    private final AuthProvider provider;
    private final ReentrantLock lock = new ReentrantLock(true);
    private @Nullable KeyStore store;
    private @Nullable Pin pinInForce;

    TokenSlot(String library, int index) {
        var plain = Security.getProvider("SunPKCS11");
        if (plain == null) {
            throw new IllegalStateException("This Java has no PKCS#11");
        }
        var words = "--name = xaso-%d%nlibrary = %s%nslotListIndex = %d%n".formatted(index, library, index);
        provider = (AuthProvider) plain.configure(words);
    }

    /// Signs in, and looks whether the key is there.
    void check(String label, Pin pin) {
        lock.lock();
        try {
            key(label, pin);
        } catch (IOException | GeneralSecurityException fault) {
            throw refusal(fault);
        } finally {
            lock.unlock();
        }
    }

    byte[] sign(String label, Pin pin, String algorithm, byte[] toSign) {
        lock.lock();
        try {
            return signOnce(label, pin, algorithm, toSign);
        } catch (IOException | GeneralSecurityException first) {
            // The token may have been pulled out and put back: begin again, once.
            forget();
            try {
                return signOnce(label, pin, algorithm, toSign);
            } catch (IOException | GeneralSecurityException again) {
                throw refusal(again);
            }
        } finally {
            lock.unlock();
        }
    }

    private byte[] signOnce(String label, Pin pin, String algorithm, byte[] toSign)
            throws IOException, GeneralSecurityException {
        var signature = Signature.getInstance(algorithm, provider);
        signature.initSign(key(label, pin));
        signature.update(toSign);
        return signature.sign();
    }

    private PrivateKey key(String label, Pin pin) throws IOException, GeneralSecurityException {
        if (!(signedIn(pin).getKey(label, null) instanceof PrivateKey key)) {
            throw new Refusal("signing.drivers.noKey");
        }
        return key;
    }

    /// While somebody is signed in the token asks nobody else for a PIN: another PIN must sign in anew.
    private KeyStore signedIn(Pin pin) throws IOException, GeneralSecurityException {
        var known = store;
        if (known != null && pin.equals(pinInForce)) {
            return known;
        }
        forget();
        var opened = KeyStore.getInstance("PKCS11", provider);
        var digits = pin.digits().toCharArray();
        try {
            opened.load(null, digits);
        } finally {
            Arrays.fill(digits, ' ');
        }
        store = opened;
        pinInForce = pin;
        return opened;
    }

    private void forget() {
        store = null;
        pinInForce = null;
        try {
            provider.logout();
        } catch (FailedLoginException | RuntimeException alreadyOut) {
            // Nobody was signed in, or the token is gone: both are what was wanted.
            return;
        } catch (javax.security.auth.login.LoginException alreadyOut) {
            return;
        }
    }

    private static Refusal refusal(Exception fault) {
        boolean wrongPin = false;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            wrongPin |= cause instanceof FailedLoginException
                    || cause instanceof UnrecoverableKeyException
                    || String.valueOf(cause.getMessage()).contains("CKR_PIN");
        }
        return new Refusal(wrongPin ? "signing.pin.wrong" : "signing.drivers.away").because(fault);
    }
}
