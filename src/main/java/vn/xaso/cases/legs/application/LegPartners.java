package vn.xaso.cases.legs.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.cases.legs.domain.Leg.Partner;
import vn.xaso.cases.legs.domain.LegKind;
import vn.xaso.directory.Office;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Unit;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;

/// Whom an official may ask: the offices of the unit, the other communes, the province, and whatever lies outside.
@Component
public class LegPartners {

    private static final int LONGEST_NAME = 200;

    private final Units units;
    private final Staff staff;
    private final Clock clock;

    LegPartners(Units units, Staff staff, Clock clock) {
        this.units = units;
        this.staff = staff;
        this.clock = clock;
    }

    public List<Office> offices(UnitId unit) {
        return staff.officesOf(unit);
    }

    /// The units of the province but the own one, by name.
    public List<Unit> communes(UnitId own) {
        var province = province(own);
        return units.communesOf(province).stream()
                .filter(unit -> !unit.equals(own))
                .map(units::get)
                .sorted(Comparator.comparing(unit -> SearchText.fold(unit.name())))
                .toList();
    }

    /// The province of the unit, or the province itself.
    public UnitId province(UnitId own) {
        var unit = units.get(own);
        var parent = unit.parent();
        return unit.level() == UnitLevel.PROVINCE || parent == null ? own : parent;
    }

    public String name(UnitId unit) {
        return units.get(unit).committeeName();
    }

    Partner of(Actor actor, NewLeg wanted) {
        return switch (wanted.kind()) {
            case null -> throw new Refusal("legs.refusal.to");
            case OFFICE -> office(actor, wanted);
            case COMMUNE, PROVINCE -> unit(actor, wanted);
            case MINISTRY -> outside(wanted);
        };
    }

    private Partner office(Actor actor, NewLeg wanted) {
        return staff.officesOf(actor.unit()).stream()
                .filter(office -> office.id().equals(wanted.office()))
                .findFirst()
                .map(office -> new Partner(LegKind.OFFICE, actor.unit(), office.id(), office.name()))
                .orElseThrow(() -> new Refusal("legs.refusal.to"));
    }

    /// A unit in which nobody works with this program is asked by other ways, and what it does is written down by hand.
    private Partner unit(Actor actor, NewLeg wanted) {
        var unit = wanted.unit();
        boolean known = unit != null
                && !unit.equals(actor.unit())
                && (unit.equals(province(actor.unit()))
                        || units.communesOf(province(actor.unit())).contains(unit));
        if (unit == null || !known) {
            throw new Refusal("legs.refusal.to");
        }
        var kind = unit.equals(province(actor.unit())) ? LegKind.PROVINCE : LegKind.COMMUNE;
        boolean works = !staff.officialsOf(unit, LocalDate.now(clock)).isEmpty();
        return new Partner(kind, works ? unit : null, null, name(unit));
    }

    private static Partner outside(NewLeg wanted) {
        var name = SearchText.tidy(wanted.name());
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal("legs.refusal.name", LONGEST_NAME);
        }
        return new Partner(LegKind.MINISTRY, null, null, name);
    }
}
