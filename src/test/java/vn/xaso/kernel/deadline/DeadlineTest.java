package vn.xaso.kernel.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.xaso.kernel.deadline.Calendars.OFFICE;
import static vn.xaso.kernel.deadline.Calendars.at;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Law: BLDS 2015 art. 147 cl. 2, art. 148 cl. 5
class DeadlineTest {

    private static final TimeLimit SAME_DAY = TimeLimit.sameDay(TimeLimit.USUAL_CUT_OFF);

    @ParameterizedTest(name = "accepted {0}, {1} working days: due {2}")
    @CsvSource({
        "2026-12-29T09:15, 3, 2027-01-04T09:15", // over New Year
        "2026-12-31T16:45, 1, 2027-01-04T16:45",
        "2026-12-26T10:00, 5, 2027-01-04T17:30", // a Saturday: outside the sessions
        "2025-12-31T08:00, 2, 2026-01-06T08:00", // Friday 2/1/2026 is off …
        "2026-01-09T08:00, 2, 2026-01-12T08:00", // … and Saturday 10/1 worked in full
        "2026-02-13T14:00, 1, 2026-02-23T14:00", // over Tết
        "2026-04-24T10:00, 2, 2026-04-29T10:00", // Giỗ Tổ, with Monday 27/4
        "2026-04-29T10:00, 1, 2026-05-04T10:00",
        "2026-08-28T10:00, 1, 2026-09-03T10:00", // Monday 31/8 swapped …
        "2026-08-21T10:00, 1, 2026-08-22T10:00", // … with Saturday 22/8
        "2026-03-02T12:00, 1, 2026-03-03T11:30", // at noon: starts at 13:30
        "2026-03-02T17:30, 1, 2026-03-03T17:30", // at closing: starts tomorrow
        "2026-03-02T05:00, 1, 2026-03-02T17:30",
    })
    void countsWorkingDaysToTheMinute(String accepted, int days, String due) {
        assertThat(Deadline.of(TimeLimit.workingDays(days), at(accepted), OFFICE)
                        .dueAt())
                .isEqualTo(at(due));
    }

    @ParameterizedTest(name = "accepted {0}, {1} working dates: due {2}")
    @CsvSource({
        "2026-12-29T09:15, 3, 2027-01-04T17:30",
        "2026-12-31T16:45, 1, 2027-01-04T17:30",
        "2026-12-26T10:00, 5, 2027-01-05T17:30", // Saturday counts as Monday, which does not count
        "2026-08-20T10:00, 2, 2026-08-22T17:30",
        "2026-08-28T10:00, 1, 2026-09-03T17:30",
    })
    void countsWorkingDatesToTheClosingTime(String accepted, int days, String due) {
        assertThat(Deadline.of(TimeLimit.workingDates(days), at(accepted), OFFICE)
                        .dueAt())
                .isEqualTo(at(due));
    }

    @ParameterizedTest(name = "accepted {0}, same day: due {1}")
    @CsvSource({
        "2026-03-02T15:05, 2026-03-03T17:30", // Monday after the cut-off: Tuesday
        "2026-03-02T15:00, 2026-03-03T17:30",
        "2026-03-02T14:59, 2026-03-02T17:30",
        "2026-03-07T09:00, 2026-03-09T17:30", // Saturday
        "2026-08-28T16:00, 2026-09-03T17:30", // before the National Day
        "2026-03-02T06:00, 2026-03-02T17:30",
    })
    void returnsOnTheSameDayWhatComesBeforeTheCutOff(String accepted, String due) {
        assertThat(Deadline.of(SAME_DAY, at(accepted), OFFICE).dueAt()).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "accepted {0}, {1} calendar days: due {2}")
    @CsvSource({
        "2026-03-02T10:00, 3, 2026-03-05T17:30",
        "2026-03-02T10:00, 5, 2026-03-09T17:30", // ends on a Saturday
        "2026-02-10T10:00, 5, 2026-02-23T17:30", // ends in Tết
        "2026-12-22T10:00, 10, 2027-01-04T17:30", // ends on New Year, a Friday
    })
    void endsCalendarDaysOnAWorkingDay(String accepted, int days, String due) {
        assertThat(Deadline.of(TimeLimit.calendarDays(days), at(accepted), OFFICE)
                        .dueAt())
                .isEqualTo(at(due));
    }

    @Test
    void answersAnOnlineSubmissionWithinEightWorkingHours() {
        var due = Deadline.of(TimeLimit.workingHours(8), at("2026-03-06T15:30"), OFFICE);

        assertThat(due.dueAt()).isEqualTo(at("2026-03-09T15:30"));
    }

    @Test
    void takesTheNextDayWhereAHalfDayIsOver() {
        var calendar = Calendars.with(new CalendarDay(LocalDate.of(2026, 3, 2), DayKind.HALF_DAY, "Hội", "TB 1"));

        assertThat(Deadline.of(SAME_DAY, at("2026-03-02T13:00"), calendar).dueAt())
                .isEqualTo(at("2026-03-03T17:30"));
        assertThat(Deadline.of(SAME_DAY, at("2026-03-02T10:00"), calendar).dueAt())
                .isEqualTo(at("2026-03-02T11:30"));
    }

    @Test
    void countsASaturdayMorningAsHalfADayOfMinutes() {
        var due = Deadline.of(TimeLimit.workingDays(1), at("2026-03-06T13:30"), Calendars.withSaturdayMornings());

        assertThat(due.dueAt()).isEqualTo(at("2026-03-07T11:30"));
    }

    @Test
    void givesMoreDaysToARemoteArea() {
        var accepted = at("2026-03-02T10:00");

        assertThat(Deadline.of(TimeLimit.workingDates(5).extendedBy(10), accepted, OFFICE)
                        .dueAt())
                .isEqualTo(Deadline.of(TimeLimit.workingDates(15), accepted, OFFICE)
                        .dueAt());
        assertThat(Deadline.of(TimeLimit.workingDays(5).extendedBy(10), accepted, OFFICE)
                        .dueAt())
                .isEqualTo(
                        Deadline.of(TimeLimit.workingDays(15), accepted, OFFICE).dueAt());
        assertThat(Deadline.of(TimeLimit.calendarDays(20).extendedBy(10), accepted, OFFICE)
                        .dueAt())
                .isEqualTo(Deadline.of(TimeLimit.calendarDays(30), accepted, OFFICE)
                        .dueAt());
        assertThat(Deadline.of(SAME_DAY.extendedBy(1), accepted, OFFICE).dueAt())
                .isEqualTo(at("2026-03-03T17:30"));
    }

    @Test
    void refusesNonsense() {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeLimit.workingDays(0));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeLimit.calendarDays(-3));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeLimit.workingHours(1_000_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimit(LimitUnit.CALENDAR_DAY, 3, DayMode.HOUR_EXACT, LocalTime.NOON, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimit(LimitUnit.SAME_DAY, 3, DayMode.DATE, LocalTime.NOON, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.workingDays(3).extendedBy(-1));
    }

    /// A case is accepted in a queue of others: the due date must cost next to nothing.
    @Test
    void isQuick() {
        var accepted = at("2026-12-29T09:15");
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long begin = System.nanoTime();
            for (int i = 0; i < 2_000; i++) {
                Deadline.of(TimeLimit.workingDays(3), accepted, OFFICE);
            }
            best = Math.min(best, (System.nanoTime() - begin) / 2_000);
        }

        System.out.println("A due date in three working days takes " + best + " ns");
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofNanos(20_000));
    }
}
