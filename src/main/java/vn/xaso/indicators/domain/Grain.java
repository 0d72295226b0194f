package vn.xaso.indicators.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.xaso.indicators.Period;

/// The stretches of time over which sums are kept.
@SuppressWarnings("EnumOrdinal") // the place in the list is the place in the row
public enum Grain {
    DAY,
    MONTH,
    QUARTER,
    YEAR;

    /// As it stands in the database.
    public int number() {
        return ordinal() + 1;
    }

    /// The first day of the stretch in which a day lies.
    public LocalDate first(LocalDate day) {
        return this == DAY ? day : period(day).from();
    }

    public LocalDate last(LocalDate day) {
        return this == DAY ? day : period(day).to();
    }

    private Period period(LocalDate day) {
        return Period.around(
                day,
                switch (this) {
                    case MONTH -> Period.Kind.MONTH;
                    case QUARTER -> Period.Kind.QUARTER;
                    case YEAR -> Period.Kind.YEAR;
                    case DAY -> Period.Kind.OWN;
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
        var finer = values()[grain.ordinal() - 1];
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
