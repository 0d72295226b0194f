package vn.xaso.indicators;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The days over which something is counted, both included.
public record Period(LocalDate from, LocalDate to, Kind kind) {

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_YEAR = 12;

    public enum Kind {
        MONTH,
        QUARTER,
        YEAR,
        /// From any day to any day.
        OWN
    }

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends after it begins");
        }
    }

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth(), Kind.MONTH);
    }

    /// @param quarter 1 to 4
    public static Period ofQuarter(int year, int quarter) {
        var first = LocalDate.of(year, (quarter - 1) * MONTHS_OF_A_QUARTER + 1, 1);
        return new Period(first, first.plusMonths(MONTHS_OF_A_QUARTER).minusDays(1), Kind.QUARTER);
    }

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS_OF_A_YEAR, 31), Kind.YEAR);
    }

    /// The month, quarter or year in which a day lies; for [Kind#OWN] the day alone.
    public static Period around(LocalDate day, Kind kind) {
        return switch (kind) {
            case MONTH -> of(YearMonth.from(day));
            case QUARTER -> ofQuarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1);
            case YEAR -> ofYear(day.getYear());
            case OWN -> own(day, day);
        };
    }

    /// From one day to another; known again as a month, quarter or year where it is one.
    public static Period own(LocalDate from, LocalDate to) {
        for (var kind : new Kind[] {Kind.MONTH, Kind.QUARTER, Kind.YEAR}) {
            var whole = around(from, kind);
            if (whole.from.equals(from) && whole.to.equals(to)) {
                return whole;
            }
        }
        return new Period(from, to, Kind.OWN);
    }

    /// Reads what [#key] wrote: `2026-07`, `2026-Q3`, `2026`, `2026-07-01_2026-08-15`.
    public static Optional<Period> read(String key) {
        try {
            if (key.contains("_")) {
                var days = key.split("_", 2);
                return Optional.of(own(LocalDate.parse(days[0]), LocalDate.parse(days[1])));
            }
            if (key.matches("\\d{4}-Q[1-4]")) {
                return Optional.of(ofQuarter(Integer.parseInt(key.substring(0, 4)), key.charAt(6) - '0'));
            }
            return Optional.of(key.matches("\\d{4}") ? ofYear(Integer.parseInt(key)) : of(YearMonth.parse(key)));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    /// As it stands in addresses.
    public String key() {
        return switch (kind) {
            case MONTH -> YearMonth.from(from).toString();
            case QUARTER -> from.getYear() + "-Q" + quarter();
            case YEAR -> String.valueOf(from.getYear());
            case OWN -> from + "_" + to;
        };
    }

    /// The quarter in which it begins, 1 to 4.
    public int quarter() {
        return (from.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1;
    }

    /// The one before: the month, quarter or year before, or as many days just before these.
    public Period previous() {
        return kind == Kind.OWN ? own(from.minusDays(days()), from.minusDays(1)) : around(from.minusDays(1), kind);
    }

    /// The one after it.
    public Period next() {
        return kind == Kind.OWN ? own(to.plusDays(1), to.plusDays(days())) : around(to.plusDays(1), kind);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
