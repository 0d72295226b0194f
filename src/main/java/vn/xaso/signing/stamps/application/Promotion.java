package vn.xaso.signing.stamps.application;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.xaso.signing.SignatureCheck;
import vn.xaso.signing.SignatureReport;
import vn.xaso.signing.domain.SignatureRenewal;
import vn.xaso.signing.domain.SignatureRenewal.ProofsMissing;
import vn.xaso.signing.domain.StampAuthority.StampsAway;
import vn.xaso.signing.stamps.domain.StampedPaper.Fault;
import vn.xaso.signing.stamps.domain.StampedPaper.Level;

/// Brings a document one level up, and lets the own strict check have the last word.
@Component
class Promotion {

    private final SignatureRenewal renewal;
    private final SignatureCheck check;
    private final StampSettings settings;

    Promotion(SignatureRenewal renewal, SignatureCheck check, StampSettings settings) {
        this.renewal = renewal;
        this.check = check;
        this.settings = settings;
    }

    record Promoted(byte[] pdf, Level level, Instant nextAt) {}

    static final class Failed extends Exception {

        private static final long serialVersionUID = 1;

        private final Fault fault;

        Failed(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }

    Promoted promote(byte[] pdf, Level level, Instant now) throws StampsAway, Failed {
        var longer = level == Level.B ? renewal.stamp(pdf) : archive(pdf, now);
        if (isWorse(check.examineOwn(longer), check.examineOwn(pdf))) {
            throw new Failed(Fault.REFUSED);
        }
        return level == Level.B
                ? new Promoted(longer, Level.T, now.plus(settings.archiveAfter()))
                : new Promoted(longer, Level.LTA, now.plus(settings.renewEvery()));
    }

    private byte[] archive(byte[] pdf, Instant now) throws StampsAway, Failed {
        try {
            return renewal.archive(pdf, now);
        } catch (ProofsMissing missing) {
            throw new Failed(Fault.REVOCATION);
        }
    }

    /// Each signature must be judged as before, or better.
    private static boolean isWorse(SignatureReport after, SignatureReport before) {
        if (after.signatures().size() != before.signatures().size()) {
            return true;
        }
        for (int i = 0; i < before.signatures().size(); i++) {
            var was = before.signatures().get(i);
            var is = after.signatures().get(i);
            boolean other = was.verdict() != is.verdict() && !is.inShort().isValid();
            if (other || !is.intact()) {
                return true;
            }
        }
        return false;
    }
}
