package vn.xaso.indicators.dashboards.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.xaso.directory.Staff;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.Units;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Measures;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Scorecards;
import vn.xaso.indicators.Sums;
import vn.xaso.indicators.dashboards.domain.Board;
import vn.xaso.indicators.dashboards.domain.Ranking;
import vn.xaso.indicators.dashboards.domain.Reading;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Reads the figures of units. Figures are public, so everybody may compare a unit with the others; the records behind
/// them are not read here.
@Service
public class BoardDesk {

    private final Measures measures;
    private final Scorecards scorecards;
    private final Units units;
    private final Staff staff;
    private final Clock clock;
    private final Recent<Month, Map<UnitId, Double>> reached = new Recent<>(Duration.ofSeconds(5), 60);
    private final Recent<LocalDate, Set<UnitId>> communes = new Recent<>(Duration.ofSeconds(5), 2);

    BoardDesk(Measures measures, Scorecards scorecards, Units units, Staff staff, Clock clock) {
        this.measures = measures;
        this.scorecards = scorecards;
        this.units = units;
        this.staff = staff;
        this.clock = clock;
    }

    /// The communes and wards that work with this program; where their province works with it too, those of the
    /// province, whose records it may read.
    public Set<UnitId> communes() {
        return communes.get(LocalDate.now(clock), () -> {
            var ofProvinces = units.withRegisters().stream()
                    .filter(unit -> units.get(unit).level() == UnitLevel.PROVINCE)
                    .flatMap(province -> units.communesOf(province).stream())
                    .collect(Collectors.toSet());
            return units.receiving().stream()
                    .filter(unit -> units.get(unit).level() == UnitLevel.COMMUNE)
                    .filter(unit -> ofProvinces.isEmpty() || ofProvinces.contains(unit))
                    .collect(Collectors.toUnmodifiableSet());
        });
    }

    /// These units as if they were one.
    public Board read(Set<UnitId> of, Period period, DataSet set) {
        return UnitScope.of(of).call(() -> new Board(reading(of, period, set), scorecards.together(of, period, set)));
    }

    private Reading reading(Set<UnitId> of, Period period, DataSet set) {
        var sums = measures.together(of, period, set);
        var known = set == DataSet.LOCAL ? sums : measures.together(of, period, DataSet.LOCAL);
        long people = staff.countIn(of, LocalDate.now(clock)).values().stream()
                .mapToLong(Integer::longValue)
                .sum();
        return new Reading(sums, known, people);
    }

    /// Each month of the range by itself, the oldest first.
    public Map<Period, Reading> months(Set<UnitId> of, Period range, DataSet set) {
        return UnitScope.of(of).call(() -> {
            var known = measures.trend(of, range, Period.Kind.MONTH, DataSet.LOCAL);
            var asked = set == DataSet.LOCAL ? known : measures.trend(of, range, Period.Kind.MONTH, set);
            var months = new LinkedHashMap<Period, Reading>();
            for (int i = 0; i < known.size(); i++) {
                months.put(
                        known.get(i).period(),
                        new Reading(asked.get(i).sums(), known.get(i).sums(), 0));
            }
            return months;
        });
    }

    public Ranking ranking(Period period, DataSet set) {
        var all = communes();
        return Ranking.of(UnitScope.of(all).call(() -> scorecards.of(all, period, set)));
    }

    private record Month(Period period, DataSet set) {}

    /// Which part of the points within reach each unit had in each of the months, the oldest first; null where it had
    /// no case.
    public Map<UnitId, List<@Nullable Double>> course(List<Period> asked, DataSet set) {
        var course = new LinkedHashMap<UnitId, List<@Nullable Double>>();
        for (var month : asked) {
            var parts = reached.get(new Month(month, set), () -> reached(month, set));
            communes()
                    .forEach(unit -> course.computeIfAbsent(unit, of -> new ArrayList<>())
                            .add(parts.get(unit)));
        }
        return course;
    }

    private Map<UnitId, Double> reached(Period month, DataSet set) {
        var parts = new HashMap<UnitId, Double>();
        for (var place : ranking(month, set).places()) {
            if (place.isRanked()) {
                var card = place.card();
                parts.put(
                        place.unit(),
                        card.total().doubleValue() / card.reachable().doubleValue());
            }
        }
        return parts;
    }

    /// Each unit by itself.
    public Map<UnitId, Board> each(Period period, DataSet set) {
        var all = communes();
        return UnitScope.of(all).call(() -> {
            var cards = scorecards.of(all, period, set);
            var known = measures.of(all, period, DataSet.LOCAL);
            var asked = set == DataSet.LOCAL ? known : measures.of(all, period, set);
            var people = staff.countIn(all, LocalDate.now(clock));
            var each = new LinkedHashMap<UnitId, Board>();
            cards.forEach((unit, card) -> each.put(
                    unit,
                    new Board(
                            new Reading(
                                    asked.getOrDefault(unit, Sums.NOTHING),
                                    known.getOrDefault(unit, Sums.NOTHING),
                                    people.getOrDefault(unit, 0)),
                            card)));
            return each;
        });
    }
}
