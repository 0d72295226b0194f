package vn.xaso.indicators.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.Units;
import vn.xaso.indicators.domain.Deltas;
import vn.xaso.indicators.domain.Fact;
import vn.xaso.indicators.domain.FactSource;
import vn.xaso.indicators.domain.Facts;
import vn.xaso.indicators.domain.Facts.Touch;
import vn.xaso.indicators.domain.Totals;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Brings the sums up to what has changed: asks for the facts of what was touched, compares them with those that were
/// added, and adds the difference. One machine at a time; all of a round or nothing.
@Component
public class CountingRound {

    private static final int MOST = 2_000;

    private final Units units;
    private final Facts facts;
    private final Totals totals;
    private final FactSources sources;
    private final TransactionTemplate transaction;

    CountingRound(Units units, Facts facts, Totals totals, FactSources sources, TransactionTemplate transaction) {
        this.units = units;
        this.facts = facts;
        this.totals = totals;
        this.sources = sources;
        this.transaction = transaction;
    }

    /// Everything that has changed until now. Outside any transaction.
    public void walk() {
        var all = units.withRegisters();
        if (!all.isEmpty()) {
            UnitScope.of(all).run(() -> {
                boolean more = true;
                while (more && !Thread.currentThread().isInterrupted()) {
                    more = Objects.requireNonNull(transaction.execute(status -> once(all)));
                }
            });
        }
    }

    private boolean once(Set<UnitId> all) {
        if (!facts.takeTurn()) {
            return false;
        }
        var taken = facts.take(MOST);
        if (!taken.isEmpty()) {
            sources.all().forEach(source -> count(all, source, taken));
        }
        return taken.size() == MOST;
    }

    private void count(Set<UnitId> all, FactSource source, List<Touch> taken) {
        var subjects = new HashSet<UUID>();
        taken.stream()
                .filter(touch -> source.kinds().contains(touch.kind()))
                .forEach(touch -> subjects.add(touch.subject()));
        if (!subjects.isEmpty()) {
            bring(source.kinds(), subjects, source.of(all, subjects));
        }
    }

    /// Puts these facts in the place of those that were added of the same subjects.
    ///
    /// @return the differences, each as what was and what is
    List<Change> bring(Set<Fact.Kind> kinds, Set<UUID> subjects, List<Fact> told) {
        var keys = new ArrayList<Fact.Key>();
        subjects.forEach(subject -> kinds.forEach(kind -> keys.add(new Fact.Key(subject, kind))));
        var before = facts.of(keys);
        var after = new HashMap<Fact.Key, Fact>();
        told.forEach(fact -> after.put(fact.key(), fact));
        return write(keys, before, after);
    }

    /// @param before null for a new one
    /// @param after null for one that counts no more
    record Change(
            @org.jspecify.annotations.Nullable Fact before,
            @org.jspecify.annotations.Nullable Fact after) {}

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
