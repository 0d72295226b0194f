package vn.xaso.indicators.dashboards.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Unit;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.Units;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.dashboards.application.BoardDesk;
import vn.xaso.indicators.dashboards.domain.HalfYear;
import vn.xaso.indicators.dashboards.web.BoardPage.Typed;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Choice;

/// What is asked above a board, and of whom.
@Component
class BoardForm {

    private final BoardDesk desk;
    private final Units units;
    private final Clock clock;

    BoardForm(BoardDesk desk, Units units, Clock clock) {
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The unit that is asked for, or the own one; empty for all units together.
    Optional<Unit> unit(Actor actor, BoardAsked asked) {
        if (asked.unit().equals(BoardAsked.ALL)) {
            return Optional.empty();
        }
        if (!asked.unit().isEmpty()) {
            return Optional.of(named(asked.unit()));
        }
        return own(actor);
    }

    /// Where somebody works, unless it is the province.
    Optional<Unit> own(Actor actor) {
        return Optional.of(units.get(actor.unit())).filter(unit -> unit.level() == UnitLevel.COMMUNE);
    }

    /// A commune of today.
    Unit named(String code) {
        return units.findByCode(code, today())
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .orElseThrow(() -> new Absent("unit " + code));
    }

    /// @param unit the code that is chosen, or [BoardAsked#ALL]
    Typed typed(String action, BoardAsked asked, String unit, BoardWords words) {
        return new Typed(
                action,
                units(words),
                unit,
                periods(asked, words),
                asked.chosen(),
                asked.words().word("from"),
                asked.words().word("to"),
                Arrays.stream(DataSet.values())
                        .map(set -> new Choice(set.name(), words.name(set)))
                        .toList(),
                asked.set().name(),
                asked.messages());
    }

    private List<Choice> units(BoardWords words) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(BoardAsked.ALL, words.texts().of("boards.province")));
        named(desk.communes()).forEach(unit -> choices.add(new Choice(unit.code(), unit.fullName())));
        return choices;
    }

    List<Unit> named(Set<vn.xaso.kernel.UnitId> ids) {
        return ids.stream()
                .map(units::get)
                .sorted(Comparator.comparing(Unit::name).thenComparing(Unit::code))
                .toList();
    }

    List<Choice> periods(BoardAsked asked, BoardWords words) {
        var offered = new ArrayList<Period>();
        add(offered, Period.around(today(), Period.Kind.YEAR), 3);
        add(offered, HalfYear.around(today()), 4);
        add(offered, Period.around(today(), Period.Kind.QUARTER), 5);
        add(offered, Period.around(today(), Period.Kind.MONTH), 13);
        if (!asked.chosen().equals(BoardAsked.DAYS) && !offered.contains(asked.period())) {
            offered.add(asked.period());
        }
        var choices = new ArrayList<Choice>();
        offered.forEach(period -> choices.add(new Choice(period.key(), words.name(period))));
        choices.add(new Choice(BoardAsked.DAYS, words.texts().of("boards.period.choose")));
        return choices;
    }

    private static void add(List<Period> offered, Period latest, int many) {
        var period = latest;
        for (int i = 0; i < many; i++) {
            offered.add(period);
            period = HalfYear.before(period);
        }
    }
}
