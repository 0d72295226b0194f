package vn.xaso.procedures.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Unit;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.Units;
import vn.xaso.forms.UnitPicker;
import vn.xaso.kernel.UnitId;

/// Finds the units that people name in forms: those of today under all their names, and those of the past where a form
/// asks what an old paper says.
@Component
class UnitsOfForms implements UnitPicker {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 100;

    private final Units units;
    private final Clock clock;

    UnitsOfForms(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<Found> search(String typed, boolean alsoOld) {
        // What was chosen comes back with its province: the name of the unit goes first.
        var name = typed.split(",", 2)[0].strip();
        if (name.isEmpty()) {
            return List.of();
        }
        return units.search(name.substring(0, Math.min(name.length(), LONGEST_NAME)), MOST).stream()
                .flatMap(match -> offered(match, alsoOld))
                .distinct()
                .limit(MOST)
                .toList();
    }

    @Override
    public Optional<String> name(String id) {
        try {
            return units.find(new UnitId(UUID.fromString(id))).map(this::fullName);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private Stream<Found> offered(Units.Match match, boolean alsoOld) {
        var matched = match.matched().fullName();
        if (alsoOld || isOfToday(match.unit())) {
            return Stream.of(found(match.unit(), matched.equals(match.unit().fullName()) ? "" : matched));
        }
        return match.successors().stream().filter(this::isOfToday).map(unit -> found(unit, matched));
    }

    private Found found(Unit unit, String before) {
        return new Found(unit.id().toString(), fullName(unit), before);
    }

    private boolean isOfToday(Unit unit) {
        return unit.isValidOn(LocalDate.now(clock));
    }

    private String fullName(Unit unit) {
        var above = unit.parent();
        return unit.level() == UnitLevel.PROVINCE || above == null
                ? unit.fullName()
                : units.find(above)
                        .map(parent -> unit.fullName() + ", " + inside(fullName(parent)))
                        .orElse(unit.fullName());
    }

    /// In the middle of an address the kind of the unit is written small: "Xã Sáng Nhè, tỉnh Điện Biên".
    private static String inside(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
