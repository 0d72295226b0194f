package vn.xaso.signing.gateway.dss;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/// The trust as the library wants it, read once for many checks.
record TrustSources(
        TrustSet set,
        CommonTrustedCertificateSource roots,
        @Nullable ExternalResourcesCRLSource lists) {

    static TrustSources of(TrustSet set) {
        var roots = new CommonTrustedCertificateSource();
        for (var anchor : set.anchors()) {
            var certificate = certificate(anchor.certificate());
            if (certificate != null) {
                roots.addCertificate(new CertificateToken(certificate));
            }
        }
        return new TrustSources(set, roots, lists(set));
    }

    boolean isOf(TrustSet trust) {
        return set == trust;
    }

    /// No source reaches out to the network: the page of a citizen must not wait for another server.
    CommonCertificateVerifier verifier() {
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(roots);
        verifier.setAIASource(null);
        if (lists != null) {
            verifier.setCrlSource(lists);
        }
        return verifier;
    }

    private static @Nullable ExternalResourcesCRLSource lists(TrustSet set) {
        if (set.revocationLists().isEmpty()) {
            return null;
        }
        return new ExternalResourcesCRLSource(
                set.revocationLists().stream().map(ByteArrayInputStream::new).toArray(InputStream[]::new));
    }

    private static @Nullable X509Certificate certificate(byte[] encoded) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (CertificateException unreadable) {
            return null;
        }
    }
}
