package vn.xaso.cases.figures.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.xaso.kernel.OfficeClock;

/// The days for which a report counts. Figures of a month, quarter, half-year or year are closed on the 14th of its
/// last
/// month; what comes later belongs to the next period.
///
/// Law: 09/2019/NĐ-CP art. 12
///
/// @param number which month, quarter or half of the year; 0 for days that somebody chose
/// @param first the first day that counts
/// @param last the last day that counts
public record ReportPeriod(Kind kind, int year, int number, LocalDate first, LocalDate last) {

    public enum Kind {
        MONTH('T', 1),
        QUARTER('Q', 3),
        HALF_YEAR('H', 6),
        YEAR('Y', 12),
        /// From one day to another.
        DAYS('-', 0);

        private final char letter;
        private final int months;

        Kind(char letter, int months) {
            this.letter = letter;
            this.months = months;
        }
    }

    private static final int CLOSING_DAY = 14;
    private static final Pattern CODE = Pattern.compile("(2\\d{3})-([TQHY])(\\d{1,2})");

    /// @param number from 1 on, such as 4 for the last quarter
    public static ReportPeriod of(Kind kind, int year, int number) {
        var end = YearMonth.of(year, kind.months * number);
        var first = end.minusMonths(kind.months).atDay(CLOSING_DAY + 1);
        return new ReportPeriod(kind, year, number, first, end.atDay(CLOSING_DAY));
    }

    public static ReportPeriod days(LocalDate first, LocalDate last) {
        return new ReportPeriod(Kind.DAYS, first.getYear(), 0, first, last);
    }

    /// The month for which the office counts on that day.
    public static ReportPeriod monthOf(LocalDate day) {
        return containing(Kind.MONTH, day);
    }

    private static ReportPeriod containing(Kind kind, LocalDate day) {
        var month = YearMonth.from(day);
        month = day.getDayOfMonth() > CLOSING_DAY ? month.plusMonths(1) : month;
        return of(kind, month.getYear(), (month.getMonthValue() - 1) / kind.months + 1);
    }

    /// What stands in the address of a page, such as `2026-Q4`; days have no code.
    public String code() {
        return year + "-" + kind.letter + number;
    }

    public static Optional<ReportPeriod> find(String code) {
        var read = CODE.matcher(code);
        if (!read.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(read.group(3));
        for (var kind : Kind.values()) {
            boolean meant = kind.letter == read.group(2).charAt(0);
            if (meant && number >= 1 && number * kind.months <= 12) {
                return Optional.of(of(kind, Integer.parseInt(read.group(1)), number));
            }
        }
        return Optional.empty();
    }

    /// The periods that are offered on that day, each kind from the running one backwards.
    public static List<ReportPeriod> offered(LocalDate today) {
        var offered = new ArrayList<ReportPeriod>();
        add(offered, Kind.MONTH, today, 13);
        add(offered, Kind.QUARTER, today, 6);
        add(offered, Kind.HALF_YEAR, today, 4);
        add(offered, Kind.YEAR, today, 3);
        return List.copyOf(offered);
    }

    private static void add(List<ReportPeriod> offered, Kind kind, LocalDate today, int many) {
        var period = containing(kind, today);
        for (int i = 0; i < many; i++) {
            offered.add(period);
            period = containing(kind, period.first().minusDays(1));
        }
    }

    public Instant begins() {
        return first.atStartOfDay(OfficeClock.ZONE).toInstant();
    }

    /// Up to when it counts: midnight after the last day, or now while the period lasts.
    public Instant until(Instant now) {
        var end = last.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
        return now.isBefore(end) ? now : end;
    }

    public boolean hasBegun(Instant now) {
        return !now.isBefore(begins());
    }
}
