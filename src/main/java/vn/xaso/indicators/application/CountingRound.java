package vn.xaso.indicators.application;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.Units;
import vn.xaso.indicators.domain.FactSource;
import vn.xaso.indicators.domain.Facts;
import vn.xaso.indicators.domain.Facts.Touch;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Brings the sums up to what has changed: asks for the facts of what was touched, compares them with those that were
/// added, and adds the difference. One machine at a time; all of a round or nothing.
@Component
public class CountingRound {

    private static final int MOST = 2_000;

    private final Units units;
    private final Facts facts;
    private final FactBook books;
    private final FactSources sources;
    private final TransactionTemplate transaction;

    CountingRound(Units units, Facts facts, FactBook books, FactSources sources, TransactionTemplate transaction) {
        this.units = units;
        this.facts = facts;
        this.books = books;
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
            books.bring(source.kinds(), subjects, source.of(all, subjects));
        }
    }
}
