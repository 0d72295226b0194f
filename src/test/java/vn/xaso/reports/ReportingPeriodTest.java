package vn.xaso.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.deadline.CalendarDay;
import vn.xaso.kernel.deadline.DayKind;
import vn.xaso.kernel.deadline.WeeklySession;
import vn.xaso.kernel.deadline.WorkingCalendar;
import vn.xaso.kernel.deadline.WorkingSession;
import vn.xaso.reports.ReportingPeriod.Kind;

/// Law: 09/2019/NĐ-CP art. 12
class ReportingPeriodTest {

    private static final int LAW = ReportingPeriod.LAWFUL_CLOSING;

    @Test
    void aMonthRunsFromThe15thOfTheMonthBeforeToThe14th() {
        var november = ReportingPeriod.of(Kind.MONTH, 2026, 11, LAW);

        assertDays(november, "2026-10-15", "2026-11-14");
        assertThat(november.code()).isEqualTo("2026-T11");
    }

    @Test
    void januaryBeginsInDecember() {
        assertDays(ReportingPeriod.of(Kind.MONTH, 2027, 1, LAW), "2026-12-15", "2027-01-14");
    }

    @Test
    void everyLongerPeriodClosesOnThe14thOfItsLastMonth() {
        assertDays(ReportingPeriod.of(Kind.QUARTER, 2026, 1, LAW), "2025-12-15", "2026-03-14");
        assertDays(ReportingPeriod.of(Kind.QUARTER, 2026, 4, LAW), "2026-09-15", "2026-12-14");
        assertDays(ReportingPeriod.of(Kind.HALF_YEAR, 2026, 1, LAW), "2025-12-15", "2026-06-14");
        assertDays(ReportingPeriod.of(Kind.HALF_YEAR, 2026, 2, LAW), "2026-06-15", "2026-12-14");
        assertDays(ReportingPeriod.of(Kind.NINE_MONTHS, 2026, 1, LAW), "2025-12-15", "2026-09-14");
        assertDays(ReportingPeriod.of(Kind.YEAR, 2026, 1, LAW), "2025-12-15", "2026-12-14");
    }

    @Test
    void aRuleMayCountWholeMonthsAlsoInFebruary() {
        var february = ReportingPeriod.of(Kind.MONTH, 2028, 2, ReportingPeriod.END_OF_MONTH);

        assertDays(february, "2028-02-01", "2028-02-29");
    }

    @Test
    void everyDayOfTenYearsBelongsToOneMonth() {
        var period = ReportingPeriod.of(Kind.MONTH, 2036, 12, LAW);
        for (int i = 0; i < 120; i++) {
            var before = period.previous(LAW);
            assertThat(before.last().plusDays(1)).isEqualTo(period.first());
            period = before;
        }
    }

    @Test
    void theClosingDayItselfClosesThePeriod() {
        assertThat(closed(Kind.MONTH, "2026-11-13").code()).isEqualTo("2026-T10");
        assertThat(closed(Kind.MONTH, "2026-11-14").code()).isEqualTo("2026-T11");
        assertThat(closed(Kind.QUARTER, "2027-01-02").code()).isEqualTo("2026-Q4");
        assertThat(closed(Kind.NINE_MONTHS, "2026-09-13").code()).isEqualTo("2025-9T");
        assertThat(closed(Kind.YEAR, "2026-12-14").code()).isEqualTo("2026-N");
    }

    /// Law: 09/2019/NĐ-CP
    @Test
    void isDueSoManyWorkingDaysAfterTheClosing() {
        var calendar = calendar(List.of(holiday("2026-11-17")));

        var november = ReportingPeriod.of(Kind.MONTH, 2026, 11, LAW);

        assertThat(november.dueOn(3, calendar)).isEqualTo(LocalDate.parse("2026-11-19")); // Sat 14, Mon 16, not Tue
        assertThat(november.dueOn(0, calendar)).isEqualTo(november.last());
    }

    /// Law: 09/2019/NĐ-CP
    @Test
    void holidaysPutTheDueDateOffAndTheClosingDateStays() {
        var days = List.of(
                holiday("2027-02-05"), // the days of Tết
                holiday("2027-02-08"),
                holiday("2027-02-09"),
                holiday("2027-02-10"),
                holiday("2027-02-11"),
                new CalendarDay(LocalDate.parse("2027-02-13"), DayKind.COMPENSATORY_WORKING, "", ""));

        assertThat(ReportingPeriod.of(Kind.MONTH, 2027, 2, LAW).last()).isEqualTo(LocalDate.parse("2027-02-14"));
        assertThat(ReportingPeriod.of(Kind.MONTH, 2027, 2, 4).dueOn(3, calendar(days)))
                .isEqualTo(LocalDate.parse("2027-02-15")); // Friday 12, Saturday 13, Monday 15
    }

    @Test
    void nobodyIsLateBeforeHeIsAsked() {
        var november = ReportingPeriod.of(Kind.MONTH, 2026, 11, LAW);

        assertThat(november.dueOn(3, calendar(List.of()), LocalDate.parse("2026-11-16")))
                .isEqualTo(LocalDate.parse("2026-11-18"));
        assertThat(november.dueOn(3, calendar(List.of()), LocalDate.parse("2026-11-27")))
                .isEqualTo(LocalDate.parse("2026-12-02"));
    }

    private static CalendarDay holiday(String day) {
        return new CalendarDay(LocalDate.parse(day), DayKind.HOLIDAY, "", "");
    }

    private static WorkingCalendar calendar(List<CalendarDay> days) {
        var week = Arrays.stream(DayOfWeek.values())
                .filter(day -> day.getValue() <= 5)
                .map(day -> new WeeklySession(
                        day, new WorkingSession(LocalTime.of(7, 30), LocalTime.of(11, 30)), LocalDate.EPOCH, null))
                .toList();
        return WorkingCalendar.of(week, days);
    }

    private static ReportingPeriod closed(Kind kind, String day) {
        return ReportingPeriod.closedOn(kind, LocalDate.parse(day), LAW);
    }

    private static void assertDays(ReportingPeriod period, String first, String last) {
        assertThat(period.first()).isEqualTo(LocalDate.parse(first));
        assertThat(period.last()).isEqualTo(LocalDate.parse(last));
    }
}
