package vn.xaso.signing.application;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.DataFolder;

/// The certificate authority of the demonstration. Its name says that its certificates have no legal value.
///
/// The root is made once and lies in the folder of keys.
@Component
public class DemoAuthority {

    private final DataFolder folder;
    private @Nullable DemoRoot root;

    DemoAuthority(DataFolder folder) {
        this.folder = folder;
    }

    /// The certificate first, the root after it.
    List<X509Certificate> issue(PublicKey key, CertificateNames names, Instant from, Instant to) {
        return root().issue(key, names, from, to);
    }

    /// The root certificate, where one was made already.
    public synchronized Optional<X509Certificate> certificate() {
        return root == null && !DemoRoot.isMade(folder.keys()) ? Optional.empty() : Optional.of(root().certificate());
    }

    /// The list of revoked certificates as of now, signed.
    public byte[] revocationList(Map<BigInteger, Instant> revoked, Instant now) {
        return root().revocationList(revoked, now);
    }

    private synchronized DemoRoot root() {
        if (root == null) {
            root = DemoRoot.madeOnce(folder.keys());
        }
        return root;
    }

    record CertificateNames(String commonName, String title, String organisation) {}
}
