package vn.xaso.signing.stamps.application;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Sha256;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.signing.domain.SignedPapers;
import vn.xaso.signing.stamps.domain.StampedPaper;
import vn.xaso.signing.stamps.domain.StampedPaper.Fault;
import vn.xaso.signing.stamps.domain.StampedPaper.Level;
import vn.xaso.signing.stamps.domain.StampedPapers;

/// Writes down what was signed, in the transaction of whoever signs.
@Component
class SignedPaperBook implements SignedPapers {

    private final StampedPapers papers;
    private final Stamping stamping;
    private final StampSettings settings;

    SignedPaperBook(StampedPapers papers, Stamping stamping, StampSettings settings) {
        this.papers = papers;
        this.stamping = stamping;
        this.settings = settings;
    }

    /// Whoever signs outside the unit's rows keeps no paper either.
    @Override
    public void note(UnitId unit, String signer, byte[] pdf, boolean stamped, Instant at) {
        if (!stamping.isSetUp() || !UnitScope.current().units().contains(unit)) {
            return;
        }
        var states = SignedStates.of(pdf, stamped);
        if (!states.earlier().isEmpty()) {
            papers.forget(unit, states.earlier());
        }
        var level = states.bare() ? Level.B : Level.T;
        var dueAt = level == Level.B ? at : at.plus(settings.archiveAfter());
        papers.add(new StampedPaper(Ids.next(), unit, Sha256.hex(pdf), level, signer, at, dueAt, 0, null, Fault.NONE));
    }

    @Override
    public boolean isWaiting(String sha256) {
        return papers.levelOf(sha256).filter(level -> level == Level.B).isPresent();
    }
}
