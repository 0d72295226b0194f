package vn.xaso.signing.domain;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/// A private key that lies open in the program.
public record PlainHand(PrivateKey key) implements Hand {

    @Override
    public byte[] sign(byte[] toSign) {
        try {
            var algorithm = "RSA".equals(key.getAlgorithm()) ? "SHA256withRSA" : "SHA256withECDSA";
            var signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(toSign);
            return signature.sign();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("The key does not sign", fault);
        }
    }

    @Override
    public String toString() {
        return "PlainHand[]";
    }
}
