package vn.xaso.indicators.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.xaso.directory.Unit;
import vn.xaso.directory.Units;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Measures;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Scorecard;
import vn.xaso.indicators.Scorecards;
import vn.xaso.indicators.Sums;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// The figures of the units for everybody: added up, about no person. The same question is answered from memory for
/// five seconds, so that strangers who ask often cost the offices nothing.
@Service
public class OpenFigures {

    private static final Duration LIFE = Duration.ofSeconds(5);
    private static final int MOST_ANSWERS = 200;

    private final Measures measures;
    private final Scorecards scorecards;
    private final Units units;
    private final Clock clock;
    private final Recent<Asked, Answer> answers = new Recent<>(LIFE, MOST_ANSWERS);

    OpenFigures(Measures measures, Scorecards scorecards, Units units, Clock clock) {
        this.measures = measures;
        this.scorecards = scorecards;
        this.units = units;
        this.clock = clock;
    }

    private record Asked(Set<UnitId> units, Period period, DataSet set) {}

    /// @param at when it was counted
    public record Answer(Period period, DataSet set, Instant at, List<Figures> units) {}

    public record Figures(Unit unit, Sums sums, Scorecard scorecard) {}

    /// @param unitCode empty for all units that receive cases
    /// @throws Absent where no such unit receives cases
    public Answer of(String unitCode, Period period, DataSet set) {
        var asked = new Asked(asked(unitCode), period, set);
        return answers.get(asked, () -> UnitScope.of(asked.units).call(() -> read(asked)));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private Set<UnitId> asked(String code) {
        var all = units.receiving();
        if (code.isEmpty()) {
            return all;
        }
        return units.findByCode(code, today())
                .map(Unit::id)
                .filter(all::contains)
                .map(Set::of)
                .orElseThrow(() -> new Absent("unit " + code));
    }

    private Answer read(Asked asked) {
        if (asked.units.isEmpty()) {
            return new Answer(asked.period, asked.set, now(), List.of());
        }
        Map<UnitId, Sums> sums = measures.of(asked.units, asked.period, asked.set);
        Map<UnitId, Scorecard> cards = scorecards.of(asked.units, asked.period, asked.set);
        return new Answer(
                asked.period,
                asked.set,
                now(),
                asked.units.stream()
                        .map(unit -> new Figures(
                                units.get(unit),
                                sums.getOrDefault(unit, Sums.NOTHING),
                                java.util.Objects.requireNonNull(cards.get(unit))))
                        .sorted(Comparator.comparing(one -> one.unit.code()))
                        .collect(Collectors.toList()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
