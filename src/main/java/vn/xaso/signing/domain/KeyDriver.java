package vn.xaso.signing.domain;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.UUID;
import vn.xaso.signing.Pin;

/// A way to a key: on the shelf of the program, on a token, at a provider, or at the desk of the signer.
public interface KeyDriver {

    enum Kind {
        SERVER,
        /// PKCS#11: a hardware module or a token in the server.
        TOKEN,
        /// A provider with the interface of the Cloud Signature Consortium.
        REMOTE,
        /// The government's program on the signer's own computer.
        DESKTOP
    }

    Kind kind();

    /// Whether this installation is set up for it.
    boolean isSetUp();

    /// The certificate of the key and those above it, where the driver can tell; otherwise empty.
    ///
    /// Refuses with `signing.drivers.away`, `signing.drivers.noKey`.
    List<X509Certificate> certificates(String locator);

    /// Refuses with `signing.pin.wrong`, `signing.drivers.away`; some only when the key is used.
    ///
    /// @param keeper who opens it
    /// @param chain the certificate of the key first
    UnlockedKey open(SigningKey key, UUID keeper, List<X509Certificate> chain, Pin pin);
}
