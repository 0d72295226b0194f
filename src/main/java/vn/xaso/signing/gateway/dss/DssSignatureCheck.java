package vn.xaso.signing.gateway.dss;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.SignatureCheck;
import vn.xaso.signing.SignatureReport;
import vn.xaso.signing.TrustedRoots;
import vn.xaso.signing.application.TrustShelf;
import vn.xaso.signing.domain.TrustAnchor;
import vn.xaso.signing.domain.TrustAnchors;
import vn.xaso.signing.gateway.dss.TrustSet.Anchor;

/// Knows whom to trust, and lets the library judge: here what the house made itself, and all else in a process of its
/// own.
@Component
class DssSignatureCheck implements SignatureCheck, TrustedRoots {

    private static final Logger LOG = LoggerFactory.getLogger(DssSignatureCheck.class);
    private static final String THIS_HOUSE = "Xã Số";

    private final TrustShelf shelf;
    private final TrustAnchors anchors;
    private final CheckWorkers workers;
    private final Clock clock;
    private volatile @Nullable Made made;

    DssSignatureCheck(TrustShelf shelf, TrustAnchors anchors, CheckWorkers workers, Clock clock) {
        this.shelf = shelf;
        this.anchors = anchors;
        this.workers = workers;
        this.clock = clock;
    }

    @Override
    public SignatureReport examine(byte[] pdf) {
        var now = clock.instant();
        return noted(workers.examine(pdf, trust(now), now));
    }

    @Override
    public SignatureReport examineOwn(byte[] pdf) {
        var now = clock.instant();
        return noted(Library.READER.read(pdf, trust(now), now));
    }

    @Override
    public void add(String name, String pem, String source, LocalDate validFrom) {
        if (encoded(pem) == null) {
            throw new Refusal("signing.root.unreadable");
        }
        anchors.add(new TrustAnchor(Ids.next(), name, pem, source, validFrom, null, "", null, clock.instant()));
    }

    /// The next check of a paper under the same authority finds its list at hand.
    private SignatureReport noted(Findings found) {
        found.listAddresses().forEach(shelf::note);
        return found.report();
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
    private TrustSet trust(Instant now) {
        var anchorsNow = shelf.anchors();
        var lists = shelf.revocationLists(now);
        var last = made;
        if (last == null || !last.isOf(anchorsNow, lists)) {
            last = new Made(anchorsNow, set(anchorsNow, lists));
            made = last;
        }
        return last.set();
    }

    private TrustSet set(List<TrustAnchor> anchorsNow, List<byte[]> lists) {
        var believed = new ArrayList<Anchor>();
        for (var anchor : anchorsNow) {
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

    private static byte @Nullable [] encoded(String pem) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))
                    .getEncoded();
        } catch (CertificateException fault) {
            return null;
        }
    }
}
