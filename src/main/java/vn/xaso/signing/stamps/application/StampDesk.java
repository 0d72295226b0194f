package vn.xaso.signing.stamps.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.signing.stamps.domain.StampedPaper;
import vn.xaso.signing.stamps.domain.StampedPaper.Level;
import vn.xaso.signing.stamps.domain.StampedPapers;
import vn.xaso.signing.stamps.domain.StampedPapers.Standing;

/// Where the administrator of a unit sees what waits for a time-stamp, and lets it be tried again.
@Service
public class StampDesk {

    public static final int MOST = 100;

    private final StampedPapers papers;
    private final StampRound round;
    private final Stamping stamping;
    private final Clock clock;

    StampDesk(StampedPapers papers, StampRound round, Stamping stamping, Clock clock) {
        this.papers = papers;
        this.round = round;
        this.stamping = stamping;
        this.clock = clock;
    }

    public List<StampedPaper> troubled(Actor actor) {
        actor.require(Right.MANAGE_KEYS);
        return papers.troubled(actor.unit(), MOST);
    }

    public Map<Level, Standing> standings(Actor actor) {
        actor.require(Right.MANAGE_KEYS);
        return papers.standings(actor.unit());
    }

    /// Not in one transaction: each paper that gets its stamp keeps it.
    public void tryAgain(Actor actor) {
        actor.require(Right.MANAGE_KEYS);
        stamping.askAgain();
        papers.hurry(actor.unit(), clock.instant());
        round.walk(Set.of(actor.unit()), Set.of(actor.unit()));
    }
}
