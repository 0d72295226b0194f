package vn.xaso.signing.stamps.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.stamps.domain.StampedPaper.Fault;
import vn.xaso.signing.stamps.domain.StampedPaper.Level;

/// All that was signed here and must be stamped, now or in a year.
public interface StampedPapers {

    /// How many stand at a level, and when the first of them is due.
    record Standing(long number, Instant firstDueAt) {}

    void add(StampedPaper paper);

    /// Those contents live on in a document that was signed once more.
    void forget(UnitId unit, Set<String> contents);

    /// Takes what is due, so that nobody else takes it before the pause is over.
    List<StampedPaper> take(Set<UnitId> units, Instant now, Duration pause, int most);

    void promote(StampedPaper paper, String sha256, Level level, Instant nextAt);

    void fail(StampedPaper paper, Fault fault, Instant nextAt);

    /// Makes everything that failed or waits for its first stamp due now.
    void hurry(UnitId unit, Instant now);

    /// What has no stamp yet or failed, the oldest first.
    List<StampedPaper> troubled(UnitId unit, int most);

    Map<Level, Standing> standings(UnitId unit);

    /// Asked of any content, in any scope.
    Optional<Level> levelOf(String sha256);
}
