package vn.xaso.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.xaso.kernel.deadline.WorkingCalendar;

/// The days for which a report counts. By law figures are closed on the 14th of the last month; what comes later
/// belongs to the next period.
///
/// Law: 09/2019/NĐ-CP art. 12
///
/// @param number which month, quarter or half of the year; 1 for nine months and a year; a running number for others
/// @param first the first day that counts
/// @param last the closing date: the last day that counts
public record ReportingPeriod(Kind kind, int year, int number, LocalDate first, LocalDate last) {

    /// The closing day of the law.
    public static final int LAWFUL_CLOSING = 14;
    /// The closing day of a rule that counts whole months.
    public static final int END_OF_MONTH = 31;

    public enum Kind {
        MONTH(1, 12),
        QUARTER(3, 4),
        HALF_YEAR(6, 2),
        NINE_MONTHS(9, 1),
        YEAR(12, 1),
        /// On one subject, for days that somebody chose.
        THEMATIC(0, 0),
        AD_HOC(0, 0);

        private final int months;
        private final int inAYear;

        Kind(int months, int inAYear) {
            this.months = months;
            this.inAYear = inAYear;
        }

        public boolean isPeriodic() {
            return months > 0;
        }

        public int inAYear() {
            return inAYear;
        }
    }

    /// @param number from 1 on, such as 4 for the last quarter
    /// @param closingDay the day of the last month on which it closes: 14 by law, 31 for the end of the month
    public static ReportingPeriod of(Kind kind, int year, int number, int closingDay) {
        if (!kind.isPeriodic() || number < 1 || number > kind.inAYear) {
            throw new IllegalArgumentException("No period " + number + " of " + kind);
        }
        var end = YearMonth.of(year, kind.months * number);
        var begin = end.minusMonths(kind.months);
        return new ReportingPeriod(
                kind, year, number, closing(begin, closingDay).plusDays(1), closing(end, closingDay));
    }

    /// For days that somebody chose.
    public static ReportingPeriod days(Kind kind, int number, LocalDate first, LocalDate last) {
        return new ReportingPeriod(kind, last.getYear(), number, first, last);
    }

    /// The last period of its kind that is closed on that day, the closing day itself included.
    public static ReportingPeriod closedOn(Kind kind, LocalDate day, int closingDay) {
        var period = of(kind, day.getYear() + 1, kind.inAYear, closingDay);
        while (period.last.isAfter(day)) {
            period = period.previous(closingDay);
        }
        return period;
    }

    /// The one before it of the same kind.
    public ReportingPeriod previous(int closingDay) {
        return number > 1 ? of(kind, year, number - 1, closingDay) : of(kind, year - 1, kind.inAYear, closingDay);
    }

    /// So many working days after the closing date.
    ///
    /// Law: 09/2019/NĐ-CP
    public LocalDate dueOn(int workingDays, WorkingCalendar calendar) {
        var day = last;
        for (int left = workingDays; left > 0; left--) {
            day = calendar.nextWorkingDay(day);
        }
        return day;
    }

    /// The same for a round that somebody opens later than that: nobody is late before he is asked.
    ///
    /// @param openedOn the day on which it is opened
    public LocalDate dueOn(int workingDays, WorkingCalendar calendar, LocalDate openedOn) {
        var lawful = dueOn(workingDays, calendar);
        return lawful.isBefore(openedOn) ? days(kind, number, first, openedOn).dueOn(workingDays, calendar) : lawful;
    }

    /// What stands in addresses and names of files, such as `2026-T11`.
    public String code() {
        return switch (kind) {
            case MONTH -> "%d-T%02d".formatted(year, number);
            case QUARTER -> year + "-Q" + number;
            case HALF_YEAR -> year + "-6T" + number;
            case NINE_MONTHS -> year + "-9T";
            case YEAR -> year + "-N";
            case THEMATIC -> year + "-CD" + number;
            case AD_HOC -> year + "-DX" + number;
        };
    }

    private static LocalDate closing(YearMonth month, int closingDay) {
        return month.atDay(Math.min(closingDay, month.lengthOfMonth()));
    }
}
