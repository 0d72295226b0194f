package vn.xaso.indicators.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.xaso.indicators.Period;

/// The stretches of time over which sums are kept, the finest first.
public enum Grain {
    DAY(1),
    /// A third of a month: from the 1st, the 11th or the 21st on.
    TEN_DAYS(5),
    MONTH(2),
    QUARTER(3),
    YEAR(4);

    private static final int TEN = 10;
    private static final int LAST_THIRD = 21;

    private final int number;

    Grain(int number) {
        this.number = number;
    }

    /// As it stands in the database.
    public int number() {
        return number;
    }

    /// @throws IllegalArgumentException where no grain has this number
    public static Grain of(int number) {
        return Arrays.stream(values())
                .filter(grain -> grain.number == number)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("No grain " + number));
    }

    /// The stretches of which one of these is made.
    ///
    /// @throws IllegalStateException for days
    public Grain finer() {
        return switch (this) {
            case YEAR -> QUARTER;
            case QUARTER -> MONTH;
            case MONTH -> TEN_DAYS;
            case TEN_DAYS -> DAY;
            case DAY -> throw new IllegalStateException("Nothing is finer than a day");
        };
    }

    /// The first day of the stretch in which a day lies.
    public LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case TEN_DAYS -> day.withDayOfMonth(Math.min((day.getDayOfMonth() - 1) / TEN * TEN + 1, LAST_THIRD));
            case MONTH, QUARTER, YEAR -> period(day).from();
        };
    }

    public LocalDate last(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case TEN_DAYS -> lastOfTen(first(day));
            case MONTH, QUARTER, YEAR -> period(day).to();
        };
    }

    private static LocalDate lastOfTen(LocalDate first) {
        return first.getDayOfMonth() == LAST_THIRD ? YearMonth.from(first).atEndOfMonth() : first.plusDays(TEN - 1L);
    }

    private Period period(LocalDate day) {
        return Period.around(
                day,
                switch (this) {
                    case MONTH -> Period.Kind.MONTH;
                    case QUARTER -> Period.Kind.QUARTER;
                    case YEAR -> Period.Kind.YEAR;
                    case DAY, TEN_DAYS -> Period.Kind.OWN;
                });
    }

    /// Rows of one grain that begin between two days.
    public record Stretch(Grain grain, LocalDate from, LocalDate to) {}

    /// As few rows as possible that together are these days.
    public static List<Stretch> cover(LocalDate from, LocalDate to) {
        var stretches = new ArrayList<Stretch>();
        cover(from, to, YEAR, stretches);
        return stretches;
    }

    private static void cover(LocalDate from, LocalDate to, Grain grain, List<Stretch> into) {
        if (from.isAfter(to)) {
            return;
        }
        if (grain == DAY) {
            into.add(new Stretch(DAY, from, to));
            return;
        }
        var finer = grain.finer();
        var first = grain.first(from).equals(from) ? from : grain.last(from).plusDays(1);
        var last = grain.last(to).equals(to) ? to : grain.first(to).minusDays(1);
        if (first.isAfter(last)) {
            cover(from, to, finer, into);
            return;
        }
        cover(from, first.minusDays(1), finer, into);
        into.add(new Stretch(grain, first, grain.first(last)));
        cover(last.plusDays(1), to, finer, into);
    }
}
