package vn.xaso.audit.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256 with the prefix that keeps leaves, nodes and seals apart (RFC 6962 section 2.1).
final class Digests {

    static final byte LEAF = 0;
    static final byte NODE = 1;
    static final byte SEAL = 2;

    private Digests() {}

    static byte[] of(byte prefix, byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(prefix);
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
