package vn.xaso.cases.crossing.domain;

import java.time.Instant;
import java.util.List;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.kernel.UnitId;

/// What citizens handed in afterwards at the unit that received their cases.
public interface Supplements {

    void add(Crossing crossing, Supplement supplement, List<CasePaper> papers);

    /// The oldest first.
    List<Supplement> of(Crossing crossing);

    List<CasePaper> papers(Supplement supplement);

    /// Those that the other unit has not got; until `backAt` nobody else gets them.
    List<Supplement> take(UnitId unit, Instant now, Instant backAt, int most);

    void told(Supplement supplement, Instant at);

    void failed(Supplement supplement, String fault, Instant nextAt);
}
