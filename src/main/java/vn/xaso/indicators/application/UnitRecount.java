package vn.xaso.indicators.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.domain.Deltas;
import vn.xaso.indicators.domain.Fact;
import vn.xaso.indicators.domain.FactSource;
import vn.xaso.indicators.domain.Facts;
import vn.xaso.indicators.domain.Recounts.Difference;
import vn.xaso.indicators.domain.Recounts.Kind;
import vn.xaso.indicators.domain.Totals;
import vn.xaso.kernel.UnitId;

/// Counts one unit from scratch: asks for every case and document again, adds everything up anew, and puts right what
/// differs from what stood there. In the caller's transaction, with the turn of the rounds.
@Component
class UnitRecount {

    private static final int PAGE = 1_000;

    private final Facts facts;
    private final Totals totals;
    private final FactBook book;
    private final FactSources sources;

    UnitRecount(Facts facts, Totals totals, FactBook book, FactSources sources) {
        this.facts = facts;
        this.totals = totals;
        this.book = book;
        this.sources = sources;
    }

    record Counted(long facts, List<Difference> differences) {}

    Counted count(Set<UnitId> all, UnitId unit) {
        var differences = new ArrayList<Difference>();
        facts.awaitTurn();
        long told = 0;
        for (var source : sources.all()) {
            told += compareFacts(all, unit, source, differences);
        }
        compareSums(unit, differences);
        return new Counted(told, differences);
    }

    /// What has changed since, and waits for its round, is no difference.
    private long compareFacts(Set<UnitId> all, UnitId unit, FactSource source, List<Difference> differences) {
        var seen = new HashSet<UUID>();
        UUID after = null;
        do {
            var page = source.page(unit, after, PAGE);
            var subjects =
                    page.facts().stream().map(fact -> fact.key().subject()).collect(Collectors.toSet());
            seen.addAll(subjects);
            bring(unit, source, subjects, page.facts(), differences);
            after = page.next();
        } while (after != null);
        bringGone(all, unit, source, seen, differences);
        return seen.size();
    }

    private void bringGone(
            Set<UnitId> all, UnitId unit, FactSource source, Set<UUID> seen, List<Difference> differences) {
        for (var kind : source.kinds()) {
            Fact after = null;
            List<Fact> page;
            do {
                page = facts.page(unit, kind, after, PAGE);
                var gone = page.stream()
                        .map(fact -> fact.key().subject())
                        .filter(subject -> !seen.contains(subject))
                        .collect(Collectors.toSet());
                if (!gone.isEmpty()) {
                    bring(unit, source, gone, source.of(all, gone), differences);
                }
                after = page.isEmpty() ? null : page.getLast();
            } while (page.size() == PAGE);
        }
    }

    private void bring(
            UnitId unit, FactSource source, Set<UUID> subjects, List<Fact> told, List<Difference> differences) {
        var waiting = facts.waiting(unit);
        var settled = new HashSet<>(subjects);
        settled.removeAll(waiting);
        var counting = told.stream()
                .filter(fact -> !waiting.contains(fact.key().subject()))
                .toList();
        for (var change : book.bring(source.kinds(), settled, counting)) {
            differences.add(new Difference(unit, Kind.FACT, name(change), told(change.before()), told(change.after())));
        }
    }

    private static String name(FactBook.Change change) {
        var one = change.before() == null ? change.after() : change.before();
        return one == null ? "" : one.key().kind() + " " + one.key().subject();
    }

    private static String told(@Nullable Fact fact) {
        return fact == null
                ? ""
                : "%s %s %s %s %s".formatted(fact.received(), fact.due(), fact.ended(), fact.marks(), fact.minutes());
    }

    private void compareSums(UnitId unit, List<Difference> differences) {
        var deltas = new Deltas();
        for (var kind : Fact.Kind.values()) {
            Fact after = null;
            List<Fact> page;
            do {
                page = facts.page(unit, kind, after, PAGE);
                page.forEach(fact -> deltas.change(null, fact));
                after = page.isEmpty() ? null : page.getLast();
            } while (page.size() == PAGE);
        }
        facts.takenInBy(unit).forEach(fact -> deltas.change(null, fact));
        var counted = new HashMap<Deltas.Row, long[]>();
        deltas.rows().forEach((row, amounts) -> {
            if (row.unit().equals(unit)) {
                counted.put(row, amounts);
            }
        });
        var stood = totals.of(unit);
        repair(unit, stood, counted, differences);
        var days = deltas.procedureDays().stream()
                .filter(day -> day.unit().equals(unit))
                .collect(Collectors.toSet());
        stood.keySet().forEach(row -> days.add(new Deltas.Day(unit, row.set(), row.first())));
        int changed = totals.gatherProcedures(days);
        if (changed > 0) {
            differences.add(new Difference(unit, Kind.PROCEDURES, String.valueOf(changed), "", ""));
        }
    }

    private void repair(
            UnitId unit, Map<Deltas.Row, long[]> stood, Map<Deltas.Row, long[]> counted, List<Difference> differences) {
        var none = new long[Measure.values().length];
        var rows = new HashSet<>(stood.keySet());
        rows.addAll(counted.keySet());
        var missing = new HashMap<Deltas.Row, long[]>();
        for (var row : rows) {
            var was = stood.getOrDefault(row, none);
            var is = counted.getOrDefault(row, none);
            if (!Arrays.equals(was, is)) {
                missing.put(row, minus(is, was));
                differences.add(difference(unit, row, was, is));
            }
        }
        if (!missing.isEmpty()) {
            totals.add(missing);
        }
    }

    private static long[] minus(long[] some, long[] others) {
        var left = some.clone();
        for (int i = 0; i < left.length; i++) {
            left[i] -= others[i];
        }
        return left;
    }

    private static Difference difference(UnitId unit, Deltas.Row row, long[] was, long[] is) {
        var measures = Measure.values();
        int first = 0;
        while (was[first] == is[first]) {
            first++;
        }
        var what = "%s %s %s %s".formatted(row.set(), row.grain(), row.first(), measures[first].column());
        return new Difference(unit, Kind.SUM, what, String.valueOf(was[first]), String.valueOf(is[first]));
    }
}
