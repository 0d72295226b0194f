package vn.xaso.indicators.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// The facts as they were added to the sums.
public interface Facts {

    /// What changed since the last round: so much of one kind and unit.
    record Touch(UnitId unit, Fact.Kind kind, UUID subject) {}

    void touch(Touch touch);

    /// Everything of a unit that has not ended counts as changed: it has gone to another one.
    void touchOpen(UnitId from, UnitId into);

    /// Waits for nobody: false where another machine is at it.
    boolean takeTurn();

    /// Waits until nobody else is at it.
    void awaitTurn();

    /// Takes some of what changed away.
    List<Touch> take(int most);

    /// What has changed and waits for the next round.
    Set<UUID> waiting(UnitId unit);

    /// Whether the national portal has acknowledged anything at all of any of these units.
    boolean isAnythingAcknowledged(Set<UnitId> units);

    Map<Fact.Key, Fact> of(Collection<Fact.Key> keys);

    void save(Collection<Fact> facts);

    void remove(Collection<Fact.Key> keys);

    /// The facts of a unit, page by page.
    ///
    /// @param after the last one of the page before, or null
    List<Fact> page(UnitId unit, Fact.Kind kind, @Nullable Fact after, int size);

    /// Those that other units decide and this one took in.
    List<Fact> takenInBy(UnitId unit);
}
