package vn.xaso.indicators.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.indicators.domain.Deltas;
import vn.xaso.indicators.domain.Fact;
import vn.xaso.indicators.domain.Facts;
import vn.xaso.indicators.domain.Totals;

/// Keeps facts and sums together: what changes in the one changes in the other, in the caller's transaction and turn.
@Component
class FactBook {

    private final Facts facts;
    private final Totals totals;

    FactBook(Facts facts, Totals totals) {
        this.facts = facts;
        this.totals = totals;
    }

    /// Puts these facts in the place of those that were added of the same subjects.
    ///
    /// @return the differences, each as what was and what is
    List<Change> bring(Set<Fact.Kind> kinds, Collection<UUID> subjects, List<Fact> told) {
        var keys = new ArrayList<Fact.Key>();
        subjects.forEach(subject -> kinds.forEach(kind -> keys.add(new Fact.Key(subject, kind))));
        var before = facts.of(keys);
        var after = new HashMap<Fact.Key, Fact>();
        told.forEach(fact -> after.put(fact.key(), fact));
        return write(keys, before, after);
    }

    /// @param before null for a new one
    /// @param after null for one that counts no more
    record Change(@Nullable Fact before, @Nullable Fact after) {}

    private List<Change> write(List<Fact.Key> keys, Map<Fact.Key, Fact> before, Map<Fact.Key, Fact> after) {
        var deltas = new Deltas();
        var changed = new ArrayList<Change>();
        var gone = new ArrayList<Fact.Key>();
        for (var key : keys) {
            var was = before.get(key);
            var is = after.get(key);
            if (!Objects.equals(was, is)) {
                deltas.change(was, is);
                changed.add(new Change(was, is));
                if (is == null) {
                    gone.add(key);
                }
            }
        }
        if (!changed.isEmpty()) {
            facts.save(
                    changed.stream().map(Change::after).filter(Objects::nonNull).toList());
            facts.remove(gone);
            totals.add(deltas.rows());
            totals.gatherProcedures(deltas.procedureDays());
        }
        return changed;
    }
}
