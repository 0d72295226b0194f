package vn.xaso.signing.gateway.dss;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.xaso.signing.SignatureReport;
import vn.xaso.signing.application.TrustShelf;
import vn.xaso.signing.domain.TrustAnchor;
import vn.xaso.signing.gateway.dss.TrustSet.Anchor;

/// Puts together whom to believe, and the lists of revoked certificates at hand.
@Component
class TrustSets {

    private static final Logger LOG = LoggerFactory.getLogger(TrustSets.class);
    private static final String THIS_HOUSE = "Xã Số";

    private final TrustShelf shelf;
    private volatile @Nullable Made made;

    TrustSets(TrustShelf shelf) {
        this.shelf = shelf;
    }

    private record Made(List<TrustAnchor> of, TrustSet set) {

        /// The shelf gives the same objects as long as nothing changed.
        boolean isOf(List<TrustAnchor> anchors, List<byte[]> lists) {
            return of == anchors
                    && lists.size() == set.revocationLists().size()
                    && IntStream.range(0, lists.size())
                            .allMatch(i -> lists.get(i) == set.revocationLists().get(i));
        }
    }

    /// The same object as long as nothing changed: a process for checks has it already, and the lists are read.
    TrustSet at(Instant now) {
        var anchors = shelf.anchors();
        var lists = shelf.revocationLists(now);
        var last = made;
        if (last == null || !last.isOf(anchors, lists)) {
            last = new Made(anchors, set(anchors, lists));
            made = last;
        }
        return last.set();
    }

    /// The next check of a paper under the same authority finds its list at hand.
    SignatureReport noted(Findings found) {
        found.listAddresses().forEach(shelf::note);
        return found.report();
    }

    private TrustSet set(List<TrustAnchor> anchors, List<byte[]> lists) {
        var believed = new ArrayList<Anchor>();
        for (var anchor : anchors) {
            var encoded = encoded(anchor.pem());
            if (encoded == null) {
                LOG.warn("The trust anchor {} cannot be read", anchor.id());
            } else {
                believed.add(new Anchor(anchor.name(), anchor.source(), encoded, anchor.validFrom(), anchor.validTo()));
            }
        }
        shelf.houseRoot().ifPresent(root -> believed.add(new Anchor(nameOf(root), THIS_HOUSE, root, null, null)));
        return new TrustSet(believed, lists);
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

    static byte @Nullable [] encoded(String pem) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))
                    .getEncoded();
        } catch (CertificateException fault) {
            return null;
        }
    }
}
