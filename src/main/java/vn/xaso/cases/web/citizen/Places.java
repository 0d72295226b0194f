package vn.xaso.cases.web.citizen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Unit;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.Units;
import vn.xaso.kernel.UnitId;

/// The communes to which a citizen may turn.
@Component
@Transactional(readOnly = true)
class Places {

    private static final int OFFERED = 12;
    private static final int FOUND = 20;
    private static final int LONGEST_NAME = 100;

    private final Units units;
    private final Staff staff;
    private final Clock clock;

    Places(Units units, Staff staff, Clock clock) {
        this.units = units;
        this.staff = staff;
        this.clock = clock;
    }

    /// Communes that work with this program: in most installations one or a few.
    List<BeginPage.Place> offered() {
        return staff.unitsWithOffices(OFFERED).stream()
                .flatMap(id -> units.find(id).stream())
                .filter(this::isCommuneOfToday)
                .map(unit -> place(unit, ""))
                .sorted(Comparator.comparing(BeginPage.Place::name))
                .toList();
    }

    /// Communes of today by a name of today or of the past.
    List<BeginPage.Place> search(String asked) {
        return units.search(asked.substring(0, Math.min(asked.length(), LONGEST_NAME)), FOUND).stream()
                .flatMap(this::today)
                .distinct()
                .toList();
    }

    Optional<Unit> find(String id) {
        try {
            return units.find(new UnitId(UUID.fromString(id))).filter(this::isCommuneOfToday);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    static BeginPage.Place place(Unit unit, String before) {
        return new BeginPage.Place(unit.id().toString(), unit.fullName(), before);
    }

    private Stream<BeginPage.Place> today(Units.Match match) {
        if (isCommuneOfToday(match.unit())) {
            var matched = match.matched().fullName();
            return Stream.of(place(match.unit(), matched.equals(match.unit().fullName()) ? "" : matched));
        }
        return match.successors().stream()
                .filter(this::isCommuneOfToday)
                .map(unit -> place(unit, match.matched().fullName()));
    }

    private boolean isCommuneOfToday(Unit unit) {
        return unit.level() == UnitLevel.COMMUNE && unit.isValidOn(LocalDate.now(clock));
    }
}
