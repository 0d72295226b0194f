package vn.xaso.indicators.dashboards.domain;

import java.time.LocalDate;
import java.time.Month;
import vn.xaso.indicators.Period;

/// Six months, the period of which offices speak most.
public final class HalfYear {

    private HalfYear() {}

    /// The half-year in which the day lies.
    public static Period around(LocalDate day) {
        boolean first = day.getMonthValue() <= Month.JUNE.getValue();
        var from = LocalDate.of(day.getYear(), first ? Month.JANUARY : Month.JULY, 1);
        return Period.own(from, from.plusMonths(6).minusDays(1));
    }

    public static boolean is(Period period) {
        return period.equals(around(period.from()));
    }

    public static boolean isFirst(Period period) {
        return is(period) && period.from().getMonth() == Month.JANUARY;
    }

    /// The period before; of a half-year the half-year before.
    public static Period before(Period period) {
        return is(period) ? around(period.from().minusDays(1)) : period.previous();
    }
}
