package vn.xaso.signing.stamps.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Units;
import vn.xaso.files.FileStore;
import vn.xaso.files.StoredFile;
import vn.xaso.kernel.Sha256;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.signing.domain.StampAuthority.StampsAway;
import vn.xaso.signing.stamps.domain.StampedPaper;
import vn.xaso.signing.stamps.domain.StampedPaper.Fault;
import vn.xaso.signing.stamps.domain.StampedPaper.Level;
import vn.xaso.signing.stamps.domain.StampedPapers;

/// Goes round and adds what is due: missing time-stamps first, then the proofs for the archive and their renewal.
///
/// Every unit's copy of a document gets the same bytes.
@Component
class StampRound {

    private static final Logger LOG = LoggerFactory.getLogger(StampRound.class);
    private static final int MOST_UNITS = 20_000;
    private static final int A_ROUND = 20;
    private static final Duration WHILE_AT_IT = Duration.ofMinutes(10);

    /// What lies in no file by then was signed and not kept.
    private static final Duration LOST_AFTER = Duration.ofDays(1);

    private final StampedPapers papers;
    private final Promotion promotion;
    private final FileStore files;
    private final AuditTrail audit;
    private final Staff staff;
    private final Ground ground;

    StampRound(
            StampedPapers papers, Promotion promotion, FileStore files, AuditTrail audit, Staff staff, Ground ground) {
        this.papers = papers;
        this.promotion = promotion;
        this.files = files;
        this.audit = audit;
        this.staff = staff;
        this.ground = ground;
    }

    /// What every round stands on.
    @Component
    record Ground(Stamping stamping, TransactionTemplate transaction, Clock clock, Units units) {}

    void walk() {
        if (ground.stamping().isSetUp()) {
            var units = new HashSet<>(staff.unitsWithOffices(MOST_UNITS));
            units.addAll(ground.units().withRegisters()); // papers of a merged unit must be proved as well
            if (!units.isEmpty()) {
                walk(units, units);
            }
        }
    }

    /// @param everybody whose copies of the documents are extended too
    void walk(Set<UnitId> units, Set<UnitId> everybody) {
        UnitScope.of(everybody).run(() -> {
            var now = ground.clock().instant();
            for (var paper : papers.take(units, now, WHILE_AT_IT, A_ROUND)) {
                step(paper, now);
            }
        });
    }

    private void step(StampedPaper paper, Instant now) {
        var copies = files.withContent(paper.sha256());
        if (copies.isEmpty()) {
            if (paper.signedAt().plus(LOST_AFTER).isBefore(now)) {
                papers.forget(paper.unit(), Set.of(paper.sha256()));
            } else {
                papers.fail(paper, Fault.NONE, paper.nextTry(now));
            }
            return;
        }
        try {
            keep(paper, copies, promotion.promote(files.read(copies.getFirst()), paper.level(), now));
        } catch (StampsAway away) {
            papers.fail(paper, Fault.AWAY, paper.nextTry(now));
        } catch (Promotion.Failed failed) {
            LOG.warn("The signed paper {} stays at level {}: {}", paper.id(), paper.level(), failed.fault());
            papers.fail(paper, failed.fault(), paper.nextTry(now));
        } catch (RuntimeException fault) {
            LOG.warn("The signed paper {} stays at level {}", paper.id(), paper.level(), fault);
            papers.fail(paper, Fault.UNREADABLE, paper.nextTry(now));
        }
    }

    private void keep(StampedPaper paper, List<StoredFile> copies, Promotion.Promoted promoted) {
        ground.transaction().executeWithoutResult(status -> {
            for (var copy : copies) {
                files.append(copy, promoted.pdf());
            }
            papers.promote(paper, Sha256.hex(promoted.pdf()), promoted.level(), promoted.nextAt());
            var act = promoted.level() == Level.T ? "signature.stamp" : "signature.archive";
            audit.record(
                    AuditedBy.SYSTEM,
                    paper.unit(),
                    act,
                    paper.id().toString(),
                    paper.level() + " → " + promoted.level());
        });
    }
}
