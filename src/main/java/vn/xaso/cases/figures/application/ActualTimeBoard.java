package vn.xaso.cases.figures.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.xaso.cases.figures.domain.WorkedTimes;
import vn.xaso.cases.figures.domain.WorkedTimesBook;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Units;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.ActualTimes;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.ui.Texts;

/// Tells citizens how long a procedure takes. The figures of a unit are read once in ten minutes for all its
/// procedures,
/// so a public page costs no look at cases.
@Component
class ActualTimeBoard implements ActualTimes {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int MOST_UNITS = 5_000;
    /// A province with all its communes.
    private static final int MOST_NAMED = 200;
    private static final Period LOOK_BACK = Period.ofMonths(12);

    private final WorkedTimesBook book;
    private final WorkingCalendars calendars;
    private final Units units;
    private final Staff staff;
    private final Clock clock;
    private final Recent<Asked, Map<String, WorkedTimes>> times = new Recent<>(LIFE, MOST_UNITS);
    private final Recent<LocalDate, List<UnitId>> working = new Recent<>(LIFE, 2);

    private record Asked(UnitId unit, LocalDate today) {}

    ActualTimeBoard(WorkedTimesBook book, WorkingCalendars calendars, Units units, Staff staff, Clock clock) {
        this.book = book;
        this.calendars = calendars;
        this.units = units;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public List<Line> list(ProcedureCode procedure, Texts texts) {
        return working.get(LocalDate.now(clock), () -> staff.unitsWithOffices(MOST_NAMED)).stream()
                .flatMap(unit -> at(unit, procedure, texts).stream())
                .sorted(Comparator.comparing(Line::unit))
                .toList();
    }

    @Override
    public List<Line> at(UnitId unit, ProcedureCode procedure, Texts texts) {
        var today = LocalDate.now(clock);
        var known = known(new Asked(unit, today)).get(procedure.value());
        return known == null ? List.of() : List.of(line(unit, known, today, texts));
    }

    /// A unit of which nothing is known yet is asked again: that costs nothing, and its first figures show at once.
    private Map<String, WorkedTimes> known(Asked asked) {
        return times.find(asked).orElseGet(() -> {
            var read = read(asked.unit(), asked.today());
            if (!read.isEmpty()) {
                times.keep(asked, read);
            }
            return read;
        });
    }

    private Map<String, WorkedTimes> read(UnitId unit, LocalDate today) {
        var since = today.minus(LOOK_BACK).atStartOfDay(OfficeClock.ZONE).toInstant();
        return UnitScope.of(unit).call(() -> book.ofUnit(unit, since));
    }

    private Line line(UnitId unit, WorkedTimes known, LocalDate today, Texts texts) {
        int fullDay = calendars.of(unit).fullDayMinutes(today);
        return new Line(
                units.get(unit).fullName(),
                texts.of(
                        "figures.times",
                        words(WorkedTimes.told(known.half(), fullDay), texts),
                        words(WorkedTimes.told(known.nineInTen(), fullDay), texts)),
                texts.of("figures.times.basis", texts.number(known.cases())));
    }

    private static String words(WorkedTimes.Told told, Texts texts) {
        return texts.of("figures.times." + told.measure(), texts.number(told.amount()));
    }
}
