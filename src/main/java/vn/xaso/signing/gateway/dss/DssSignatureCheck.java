package vn.xaso.signing.gateway.dss;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.xaso.signing.SignatureCheck;
import vn.xaso.signing.SignatureReport;

/// Knows whom to trust, and lets the library judge: here what the house made itself, and all else in a process of its
/// own.
@Component
class DssSignatureCheck implements SignatureCheck {

    private final TrustSets trust;
    private final CheckWorkers workers;
    private final Clock clock;

    DssSignatureCheck(TrustSets trust, CheckWorkers workers, Clock clock) {
        this.trust = trust;
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
}
