package vn.xaso.signing.gateway.dss;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.SignatureCheck;
import vn.xaso.signing.SignatureReport;
import vn.xaso.signing.TrustedRoots;
import vn.xaso.signing.domain.TrustAnchor;
import vn.xaso.signing.domain.TrustAnchors;

/// Knows whom to trust, and lets the library judge: here what the house made itself, and all else in a process of its
/// own.
@Component
class DssSignatureCheck implements SignatureCheck, TrustedRoots {

    private final TrustSets trust;
    private final TrustAnchors anchors;
    private final CheckWorkers workers;
    private final Clock clock;

    DssSignatureCheck(TrustSets trust, TrustAnchors anchors, CheckWorkers workers, Clock clock) {
        this.trust = trust;
        this.anchors = anchors;
        this.workers = workers;
        this.clock = clock;
    }

    @Override
    public SignatureReport examine(byte[] pdf) {
        var now = clock.instant();
        return trust.noted(workers.examine(pdf, trust.at(now), now));
    }

    @Override
    public SignatureReport examineOwn(byte[] pdf) {
        var now = clock.instant();
        return trust.noted(Library.READER.find(pdf, trust.at(now), now));
    }

    @Override
    public void add(String name, String pem, String source, LocalDate validFrom) {
        if (TrustSets.encoded(pem) == null) {
            throw new Refusal("signing.root.unreadable");
        }
        anchors.add(new TrustAnchor(Ids.next(), name, pem, source, validFrom, null, "", null, clock.instant()));
    }
}
