package vn.xaso.indicators.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// Tells the facts of one kind as they are now.
public interface FactSource {

    /// A case tells two: as known here, and as acknowledged.
    Set<Fact.Kind> kinds();

    /// What counts of these; nothing for what does not count.
    List<Fact> of(Set<UnitId> units, Set<UUID> subjects);

    /// All of a unit by id, page by page.
    Page page(UnitId unit, @Nullable UUID after, int size);

    /// @param next where the following page begins, or null on the last page
    record Page(List<Fact> facts, @Nullable UUID next) {}
}
