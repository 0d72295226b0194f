package vn.xaso.kernel.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.xaso.kernel.deadline.Calendars.OFFICE;
import static vn.xaso.kernel.deadline.Calendars.at;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 3, 7);

    @Test
    void opensTwiceOnAWeekday() {
        assertThat(OFFICE.sessionsOn(LocalDate.of(2026, 3, 2)))
                .extracting(WorkingSession::begins)
                .containsExactly(LocalTime.of(7, 30), LocalTime.of(13, 30));
    }

    @Test
    void worksEightHoursOnADayThatMakesUpForAHoliday() {
        assertThat(OFFICE.sessionsOn(LocalDate.of(2026, 8, 22)))
                .extracting(WorkingSession::minutes)
                .containsExactly(240, 240);
    }

    @Test
    void restsOnTheDayThatWasSwapped() {
        assertThat(OFFICE.isWorking(LocalDate.of(2026, 8, 31))).isFalse();
        assertThat(OFFICE.reason(LocalDate.of(2026, 8, 31))).contains("Quốc khánh");
    }

    @Test
    void worksAFullDayOnASwappedSaturdayThatIsOtherwiseHalf() {
        var day = LocalDate.of(2026, 8, 22);

        assertThat(Calendars.withSaturdayMornings().sessionsOn(day)).hasSize(2);
        assertThat(Calendars.withSaturdayMornings().sessionsOn(SATURDAY)).hasSize(1);
    }

    @Test
    void opensOnlyInTheMorningOfAHalfDay() {
        var day = LocalDate.of(2026, 12, 25);
        var calendar = Calendars.with(new CalendarDay(day, DayKind.HALF_DAY, "Hội xã", "TB 12"));

        assertThat(calendar.sessionsOn(day)).extracting(WorkingSession::ends).containsExactly(LocalTime.of(11, 30));
    }

    @Test
    void letsTheOfficeDifferFromTheNation() {
        var day = LocalDate.of(2026, 9, 1);
        var calendar = Calendars.with(new CalendarDay(day, DayKind.COMPENSATORY_WORKING, "Trực chống bão", "TB 9"));

        assertThat(calendar.isWorking(day)).isTrue();
    }

    @Test
    void changesItsHoursFromADay() {
        var from = LocalDate.of(2026, 11, 2);
        var monday = DayOfWeek.MONDAY;
        var summer = new WorkingSession(LocalTime.of(7, 0), LocalTime.of(11, 0));
        var winter = new WorkingSession(LocalTime.of(8, 0), LocalTime.of(12, 0));
        var calendar = WorkingCalendar.of(
                List.of(
                        new WeeklySession(monday, summer, LocalDate.EPOCH, from.minusDays(1)),
                        new WeeklySession(monday, winter, from, null)),
                List.of());

        assertThat(calendar.sessionsOn(from.minusWeeks(1))).containsExactly(summer);
        assertThat(calendar.sessionsOn(from)).containsExactly(winter);
    }

    @Test
    void countsTheWorkingMinutesOverNoonAndNight() {
        assertThat(OFFICE.workingMinutesBetween(at("2026-03-02T11:00"), at("2026-03-03T08:00")))
                .isEqualTo(30 + 240 + 30);
        assertThat(OFFICE.workingMinutesBetween(at("2026-03-03T08:00"), at("2026-03-02T11:00")))
                .isEqualTo(-300);
    }

    @Test
    void countsNothingOverTheWeekend() {
        assertThat(OFFICE.workingMinutesBetween(at("2026-03-06T17:30"), at("2026-03-09T07:30")))
                .isZero();
    }

    @Test
    void saysThatAnOfficeWithoutSessionsNeverWorks() {
        var closed = WorkingCalendar.of(List.of(), List.of());

        assertThatExceptionOfType(NoWorkingTime.class).isThrownBy(() -> closed.nextWorkingDay(SATURDAY));
        assertThatExceptionOfType(NoWorkingTime.class)
                .isThrownBy(() -> Deadline.of(TimeLimit.workingDays(1), at("2026-03-02T08:00"), closed));
    }

    @Test
    void refusesASessionThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingSession(LocalTime.of(11, 30), LocalTime.of(7, 30)));
    }
}
