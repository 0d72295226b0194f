package vn.xaso.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Unit;
import vn.xaso.directory.Units;
import vn.xaso.directory.persistence.UnitListQuery;
import vn.xaso.directory.web.UnitPage.CodeForm;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the page of a unit: its names, its codes, what it was before and what became of it.
@Component
class UnitPages {

    private final Units units;
    private final UnitListQuery list;
    private final Clock clock;

    UnitPages(Units units, UnitListQuery list, Clock clock) {
        this.units = units;
        this.list = list;
        this.clock = clock;
    }

    UnitPage make(Actor actor, Texts texts, UnitId id, CodeForm form) {
        var unit = units.get(id);
        boolean mayEnter = actor.may(Right.MANAGE_UNITS) && actor.units().contains(id);
        return new UnitPage(
                unit.fullName(),
                state(unit, texts),
                parent(unit),
                names(id, texts),
                codes(id, texts),
                links(units.predecessorsOf(id)),
                links(units.successorsOf(id)),
                mayEnter ? form : null);
    }

    private Tag state(Unit unit, Texts texts) {
        return unit.isValidOn(LocalDate.now(clock))
                ? new Tag(Kind.DONE, texts.of("directory.unit.stands"))
                : new Tag(Kind.NEUTRAL, texts.of("directory.unit.dissolved"));
    }

    private @Nullable Link parent(Unit unit) {
        var parent = unit.parent();
        return parent == null
                ? null
                : new Link("/office/units/" + parent, units.get(parent).fullName());
    }

    private List<UnitPage.Row> names(UnitId id, Texts texts) {
        return units.namesOf(id).stream()
                .map(name -> new UnitPage.Row(
                        name.code(), name.fullName(), UnitPage.period(name.validFrom(), name.validTo(), texts)))
                .toList();
    }

    private List<UnitPage.Row> codes(UnitId id, Texts texts) {
        return list.codesOf(id).stream()
                .map(code -> new UnitPage.Row(
                        code.code(),
                        texts.has("directory.system." + code.system())
                                ? texts.of("directory.system." + code.system())
                                : code.system(),
                        UnitPage.period(code.validFrom(), code.validTo(), texts)))
                .toList();
    }

    private static List<Link> links(List<Unit> found) {
        return found.stream()
                .map(unit -> new Link("/office/units/" + unit.id(), unit.fullName() + " (" + unit.code() + ")"))
                .toList();
    }
}
