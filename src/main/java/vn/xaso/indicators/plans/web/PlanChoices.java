package vn.xaso.indicators.plans.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Unit;
import vn.xaso.directory.Units;
import vn.xaso.indicators.Formula;
import vn.xaso.indicators.Scorecards;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Texts;

/// What may be chosen on the pages of plans.
@Component
class PlanChoices {

    private final Scorecards scorecards;
    private final Units units;
    private final Staff staff;
    private final Clock clock;

    PlanChoices(Scorecards scorecards, Units units, Staff staff, Clock clock) {
        this.scorecards = scorecards;
        this.units = units;
        this.staff = staff;
        this.clock = clock;
    }

    /// The indicators in percent.
    List<Choice> formulas(Texts texts) {
        return scorecards.formulas(LocalDate.now(clock)).stream()
                .filter(one -> one.scale() == Formula.Scale.PERCENT)
                .map(one -> new Choice(one.code(), PlanWords.formula(one.code(), texts)))
                .toList();
    }

    List<Choice> people(Actor actor) {
        return staff.officialsOf(actor.unit(), LocalDate.now(clock)).stream()
                .map(one -> new Choice(
                        one.id().toString(),
                        one.name() + " – " + one.holdings().getFirst().title()))
                .toList();
    }

    /// The communes of a province.
    List<Choice> communes(Actor actor) {
        return actor.units().stream()
                .filter(unit -> !unit.equals(actor.unit()))
                .map(units::get)
                .sorted(Comparator.comparing(Unit::name))
                .map(unit -> new Choice(unit.id().toString(), unit.fullName()))
                .toList();
    }

    String name(UnitId unit) {
        return units.get(unit).fullName();
    }

    String committee(UnitId unit) {
        return units.get(unit).committeeName();
    }
}
