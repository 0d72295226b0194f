package vn.xaso.signing.gateway.dss;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.xaso.signing.application.TrustShelf;
import vn.xaso.signing.gateway.dss.TrustSet.Anchor;

/// Puts together whom to believe, and the lists of revoked certificates at hand.
@Component
class TrustSets {

    private static final Logger LOG = LoggerFactory.getLogger(TrustSets.class);
    private static final String THIS_HOUSE = "Xã Số";

    private final TrustShelf shelf;

    TrustSets(TrustShelf shelf) {
        this.shelf = shelf;
    }

    TrustSet at(Instant now) {
        var believed = new ArrayList<Anchor>();
        for (var anchor : shelf.anchors()) {
            var encoded = encoded(anchor.pem());
            if (encoded == null) {
                LOG.warn("The trust anchor {} cannot be read", anchor.id());
            } else {
                believed.add(new Anchor(anchor.name(), anchor.source(), encoded, anchor.validFrom(), anchor.validTo()));
            }
        }
        shelf.houseRoot().ifPresent(root -> believed.add(new Anchor(nameOf(root), THIS_HOUSE, root, null, null)));
        return new TrustSet(believed, shelf.revocationLists(now));
    }

    private static String nameOf(byte[] root) {
        try (var stream = new ByteArrayInputStream(root)) {
            var certificate = (java.security.cert.X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(stream);
            return TrustWords.commonName(certificate.getSubjectX500Principal().getName());
        } catch (CertificateException | java.io.IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    static byte @org.jspecify.annotations.Nullable [] encoded(String pem) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))
                    .getEncoded();
        } catch (CertificateException fault) {
            return null;
        }
    }
}
