package vn.xaso.indicators.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.domain.Fact.Kind;
import vn.xaso.kernel.UnitId;

/// Whatever happens to cases, and in whatever rounds it is added up: the sums are those of a recount.
@SuppressWarnings("EnumOrdinal") // the place in the list is the place in the row
class DeltasProperties {

    private static final LocalDate FIRST = LocalDate.of(2025, 11, 1);
    private static final UnitId[] UNITS = {new UnitId(new UUID(0, 1)), new UnitId(new UUID(0, 2))};

    @Property(tries = 200)
    void changesAddUpToARecount(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int changes) {
        var chance = new Random(seed);
        var now = new HashMap<Fact.Key, Fact>();
        var sums = new HashMap<Deltas.Row, long[]>();
        var round = new Deltas();
        for (int i = 0; i < changes; i++) {
            var key = new Fact.Key(new UUID(7, chance.nextInt(12)), Kind.of(1 + chance.nextInt(4)));
            var after = chance.nextInt(8) == 0 ? null : fact(key, chance);
            round.change(now.get(key), after);
            put(now, key, after);
            if (chance.nextInt(5) == 0) {
                add(sums, round);
                round = new Deltas();
            }
        }
        add(sums, round);

        assertThat(told(sums)).isEqualTo(told(recount(now.values())));
    }

    @Property(tries = 100)
    void theOrderDoesNotMatter(@ForAll long seed) {
        var chance = new Random(seed);
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < 20; i++) {
            facts.add(fact(new Fact.Key(new UUID(7, i), Kind.of(1 + chance.nextInt(4))), chance));
        }
        var shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, chance);

        assertThat(told(recount(shuffled))).isEqualTo(told(recount(facts)));
    }

    @Property(tries = 300)
    void aCoverHoldsEachDayOnce(
            @ForAll @IntRange(min = 0, max = 1500) int start, @ForAll @IntRange(min = 0, max = 1500) int length) {
        var from = LocalDate.of(2024, 1, 1).plusDays(start);
        var to = from.plusDays(length);
        var days = new ArrayList<LocalDate>();
        for (var stretch : Grain.cover(from, to)) {
            for (var day = stretch.from(); !day.isAfter(stretch.to()); ) {
                var last = stretch.grain().last(day);
                days.addAll(day.datesUntil(last.plusDays(1)).toList());
                assertThat(stretch.grain().first(day)).isEqualTo(day);
                day = last.plusDays(1);
            }
        }

        assertThat(days)
                .containsExactlyElementsOf(from.datesUntil(to.plusDays(1)).toList());
    }

    /// What stands open and overdue at the end of a day, from the sums and by looking at each case.
    @Property(tries = 200)
    void whatStandsOpenFollowsFromTheSums(@ForAll long seed, @ForAll @IntRange(min = 0, max = 120) int after) {
        var chance = new Random(seed);
        var day = FIRST.plusDays(after);
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < 30; i++) {
            facts.add(fact(new Fact.Key(new UUID(7, i), Kind.CASE), chance));
        }
        long open = facts.stream().filter(fact -> isOpen(fact, day)).count();
        long overdue = facts.stream()
                .filter(fact ->
                        isOpen(fact, day) && fact.due() != null && !fact.due().isAfter(day))
                .count();
        var sums = recount(facts);

        assertThat(until(sums, Measure.RECEIVED, day) - until(sums, Measure.ENDED, day))
                .isEqualTo(open);
        assertThat(until(sums, Measure.DUE_UNMET, day) - until(sums, Measure.ENDED_OVERDUE, day))
                .isEqualTo(overdue);
    }

    private static boolean isOpen(Fact fact, LocalDate day) {
        return !fact.received().isAfter(day)
                && (fact.ended() == null || fact.ended().isAfter(day));
    }

    private static long until(Map<Deltas.Row, long[]> sums, Measure measure, LocalDate day) {
        return sums.entrySet().stream()
                .filter(entry -> entry.getKey().grain() == Grain.DAY)
                .filter(entry -> entry.getKey().set() == DataSet.LOCAL)
                .filter(entry -> !entry.getKey().first().isAfter(day))
                .mapToLong(entry -> entry.getValue()[measure.ordinal()])
                .sum();
    }

    private static void put(Map<Fact.Key, Fact> now, Fact.Key key, @Nullable Fact after) {
        if (after == null) {
            now.remove(key);
        } else {
            now.put(key, after);
        }
    }

    private static Fact fact(Fact.Key key, Random chance) {
        var received = FIRST.plusDays(chance.nextInt(90));
        var ended = chance.nextInt(3) == 0 ? null : received.plusDays(chance.nextInt(40));
        return new Fact(
                key,
                UNITS[chance.nextInt(2)],
                chance.nextInt(4) == 0 ? UNITS[chance.nextInt(2)] : null,
                "1.00487" + chance.nextInt(4),
                received,
                chance.nextInt(5) == 0 ? null : received.plusDays(chance.nextInt(20)),
                ended,
                chance.nextInt(1 << Mark.values().length),
                ended == null ? null : chance.nextInt(5_000));
    }

    private static Map<Deltas.Row, long[]> recount(Iterable<Fact> facts) {
        var all = new Deltas();
        facts.forEach(fact -> all.change(null, fact));
        return all.rows();
    }

    private static void add(Map<Deltas.Row, long[]> sums, Deltas round) {
        round.rows().forEach((row, amounts) -> {
            var sum = sums.computeIfAbsent(row, key -> new long[amounts.length]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += amounts[i];
            }
        });
    }

    private static Map<Deltas.Row, List<Long>> told(Map<Deltas.Row, long[]> sums) {
        var told = new HashMap<Deltas.Row, List<Long>>();
        sums.forEach((row, amounts) -> {
            var list = java.util.Arrays.stream(amounts).boxed().toList();
            if (list.stream().anyMatch(amount -> amount != 0)) {
                told.put(row, list);
            }
        });
        return told;
    }
}
