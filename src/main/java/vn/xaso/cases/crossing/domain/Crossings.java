package vn.xaso.cases.crossing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.kernel.UnitId;

/// What units received for others, and what they must still tell one another.
public interface Crossings {

    Optional<Crossing> find(UnitId unit, UUID id);

    Optional<Crossing> findByRequest(UnitId unit, String key);

    /// @param content what the other unit gets beside the papers, as JSON
    void add(Crossing crossing, String content, List<CasePaper> papers);

    List<CasePaper> papers(Crossing crossing);

    Optional<String> content(Crossing crossing);

    /// The other unit has the case.
    void arrived(Crossing crossing, Crossing.Standing standing);

    /// @return false where somebody was faster
    boolean handOver(Crossing crossing, Crossing.HandedOver handedOver);

    /// Those of which the other unit must still learn; until `backAt` nobody else gets them.
    List<Crossing> take(UnitId unit, Instant now, Instant backAt, int most);

    void told(Crossing crossing);

    void failed(Crossing crossing, String fault, Instant nextAt);

    /// News of a case for the unit that received it; a later one takes the place of an earlier.
    record News(
            UnitId unit,
            UUID caseId,
            UnitId receiver,
            CaseState state,
            int version,
            @Nullable Instant dueAt,
            @Nullable Instant finishedAt,
            @Nullable Instant returnedAt,
            String asked) {}

    void put(News news, Instant at);

    List<News> takeNews(UnitId unit, Instant now, Instant backAt, int most);

    void told(News news);

    /// Writes down how far the case came; older news than what is known changes nothing.
    ///
    /// @param result a file of this unit, or null
    boolean learn(UnitId unit, News news, @Nullable UUID result);
}
