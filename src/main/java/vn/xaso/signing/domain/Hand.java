package vn.xaso.signing.domain;

/// What signs: a private key in the program, a token, or a provider.
public interface Hand {

    /// @return the bare signature over the SHA-256 of these bytes, by the algorithm of the certificate
    byte[] sign(byte[] toSign);
}
