package vn.xaso.cases.figures.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/// Tells citizens how long a procedure takes. The figures of all units are read at once and kept for ten minutes, so a
/// public page costs no look at cases.
@Component
class ActualTimeBoard implements ActualTimes {

    private static final Duration LIFE = Duration.ofMinutes(10);
    /// A province with all its communes.
    private static final int MOST_UNITS = 200;
    private static final Period LOOK_BACK = Period.ofMonths(12);

    private final WorkedTimesBook book;
    private final WorkingCalendars calendars;
    private final Units units;
    private final Staff staff;
    private final Clock clock;
    private final Recent<LocalDate, Map<UnitId, Map<String, WorkedTimes>>> times = new Recent<>(LIFE, 2);

    ActualTimeBoard(WorkedTimesBook book, WorkingCalendars calendars, Units units, Staff staff, Clock clock) {
        this.book = book;
        this.calendars = calendars;
        this.units = units;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public List<Line> list(ProcedureCode procedure, Texts texts) {
        return times(LocalDate.now(clock)).keySet().stream()
                .flatMap(unit -> at(unit, procedure, texts).stream())
                .sorted(Comparator.comparing(Line::unit))
                .toList();
    }

    @Override
    public List<Line> at(UnitId unit, ProcedureCode procedure, Texts texts) {
        var today = LocalDate.now(clock);
        var known = times(today).getOrDefault(unit, Map.of()).get(procedure.value());
        return known == null ? List.of() : List.of(line(unit, known, today, texts));
    }

    /// As long as nothing is known anywhere it is asked again: that costs little, and the first figures show at once.
    private Map<UnitId, Map<String, WorkedTimes>> times(LocalDate today) {
        return times.find(today).orElseGet(() -> {
            var read = read(today);
            if (!read.isEmpty()) {
                times.keep(today, read);
            }
            return read;
        });
    }

    private Map<UnitId, Map<String, WorkedTimes>> read(LocalDate today) {
        var asked = Set.copyOf(staff.unitsWithOffices(MOST_UNITS));
        var since = today.minus(LOOK_BACK).atStartOfDay(OfficeClock.ZONE).toInstant();
        return asked.isEmpty() ? Map.of() : UnitScope.of(asked).call(() -> book.of(asked, since));
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
