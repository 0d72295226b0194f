package vn.xaso.kernel.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.kernel.deadline.Calendars.OFFICE;
import static vn.xaso.kernel.deadline.Calendars.at;
import static vn.xaso.kernel.deadline.ExplanationKind.ACCEPTED;
import static vn.xaso.kernel.deadline.ExplanationKind.AFTER_CUT_OFF;
import static vn.xaso.kernel.deadline.ExplanationKind.CALENDAR_DAYS;
import static vn.xaso.kernel.deadline.ExplanationKind.CLOSED;
import static vn.xaso.kernel.deadline.ExplanationKind.COMPENSATORY_WORKING;
import static vn.xaso.kernel.deadline.ExplanationKind.COUNTED_DAYS;
import static vn.xaso.kernel.deadline.ExplanationKind.COUNTED_TIME;
import static vn.xaso.kernel.deadline.ExplanationKind.DUE;
import static vn.xaso.kernel.deadline.ExplanationKind.HOLIDAY;
import static vn.xaso.kernel.deadline.ExplanationKind.MOVED_BY_PAUSE;
import static vn.xaso.kernel.deadline.ExplanationKind.PAUSED;
import static vn.xaso.kernel.deadline.ExplanationKind.STARTS_LATER;
import static vn.xaso.kernel.deadline.ExplanationKind.START_DAY_NOT_COUNTED;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineExplanationTest {

    @Test
    void tellsWhichSessionsCountedAndWhichDaysDidNot() {
        var lines = explain(TimeLimit.workingDays(1), "2026-12-31T16:45");

        assertThat(lines)
                .extracting(ExplanationLine::kind)
                .containsExactly(ACCEPTED, COUNTED_TIME, HOLIDAY, CLOSED, COUNTED_TIME, COUNTED_TIME, DUE);
        assertThat(lines.get(1).amount()).isEqualTo(45);
        assertThat(lines.get(2).name()).isEqualTo("Tết Dương lịch");
        assertThat(lines.get(2).source()).isEqualTo("Thông báo nghỉ lễ");
        assertThat(lines.get(3).until()).isEqualTo("2027-01-03");
    }

    @Test
    void countsInItsLinesExactlyTheTimeOfTheLimit() {
        var lines = explain(TimeLimit.workingDays(7), "2026-12-26T10:00");

        assertThat(lines.stream()
                        .filter(line -> line.kind() == COUNTED_TIME)
                        .mapToInt(ExplanationLine::amount)
                        .sum())
                .isEqualTo(7 * 480);
    }

    @Test
    void tellsWhyTheClockStartsLater() {
        assertThat(explain(TimeLimit.workingDays(1), "2026-12-26T10:00"))
                .extracting(ExplanationLine::kind)
                .containsExactly(ACCEPTED, CLOSED, STARTS_LATER, COUNTED_TIME, COUNTED_TIME, DUE);
    }

    @Test
    void tellsOfTheCutOff() {
        assertThat(explain(TimeLimit.sameDay(TimeLimit.USUAL_CUT_OFF), "2026-03-02T15:05"))
                .extracting(ExplanationLine::kind)
                .containsExactly(ACCEPTED, AFTER_CUT_OFF, COUNTED_DAYS, DUE);
    }

    @Test
    void tellsOfADayThatMakesUpForAHoliday() {
        assertThat(explain(TimeLimit.workingDates(2), "2026-08-20T10:00"))
                .extracting(ExplanationLine::kind)
                .containsExactly(
                        ACCEPTED, START_DAY_NOT_COUNTED, COUNTED_DAYS, COMPENSATORY_WORKING, COUNTED_DAYS, DUE);
    }

    @Test
    void tellsOfTheHolidaysAfterTheLastCalendarDay() {
        var lines = explain(TimeLimit.calendarDays(5), "2026-02-10T10:00");

        assertThat(lines)
                .extracting(ExplanationLine::kind)
                .containsExactly(ACCEPTED, START_DAY_NOT_COUNTED, CALENDAR_DAYS, HOLIDAY, DUE);
        assertThat(lines.get(3).until()).isEqualTo("2026-02-22");
    }

    @Test
    void tellsHowFarAPauseMovedTheDay() {
        var pauses = List.of(new Pause(at("2026-03-03T09:00"), at("2026-03-05T09:00"), PauseKind.PAYMENT));

        var lines = Deadline.of(TimeLimit.workingDates(3), at("2026-03-02T08:00"), pauses, OFFICE)
                .explanation();

        assertThat(lines)
                .extracting(ExplanationLine::kind)
                .containsExactly(ACCEPTED, START_DAY_NOT_COUNTED, COUNTED_DAYS, PAUSED, MOVED_BY_PAUSE, DUE);
        assertThat(lines.get(3).pause()).isEqualTo(PauseKind.PAYMENT);
        assertThat(lines.get(4).amount()).isEqualTo(2);
    }

    private static List<ExplanationLine> explain(TimeLimit limit, String accepted) {
        return Deadline.of(limit, at(accepted), OFFICE).explanation();
    }
}
