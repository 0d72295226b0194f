package vn.xaso.kernel.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.xaso.kernel.deadline.Calendars.OFFICE;
import static vn.xaso.kernel.deadline.Calendars.at;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// While the office waits for a supplement or a payment, the clock of the case stands still.
class DeadlinePauseTest {

    private static final TimeLimit THREE_DAYS = TimeLimit.workingDays(3);
    private static final TimeLimit THREE_DATES = TimeLimit.workingDates(3);

    @Test
    void keepsTheWorkingTimeThatIsLeft() {
        // two hours used on Monday, 22 left; they go on on Friday at 14:30, three hours before closing
        var due = Deadline.of(
                THREE_DAYS, at("2026-03-02T08:00"), List.of(pause("2026-03-02T10:00", "2026-03-06T14:30")), OFFICE);

        assertThat(due.dueAt()).isEqualTo(at("2026-03-11T10:30"));
        assertThat(due.originalDueAt()).isEqualTo(at("2026-03-05T08:00"));
    }

    @Test
    void hasNoDueTimeWhileTheApplicantSupplementsTheFile() {
        var due = Deadline.of(THREE_DAYS, at("2026-03-02T08:00"), List.of(pause("2026-03-02T10:00", null)), OFFICE);

        assertThat(due.standsStill()).isTrue();
        assertThat(due.dueAt()).isNull();
        assertThat(due.originalDueAt()).isEqualTo(at("2026-03-05T08:00"));
        assertThat(due.explanation()).last().extracting(ExplanationLine::kind).isEqualTo(ExplanationKind.PAUSED);
    }

    @Test
    void forgivesNothingWhereTheCaseIsLateAlready() {
        var late = List.of(pause("2026-03-05T09:00", null));

        assertThat(Deadline.of(THREE_DAYS, at("2026-03-02T08:00"), late, OFFICE).dueAt())
                .isEqualTo(at("2026-03-05T08:00"));
        assertThat(Deadline.of(TimeLimit.workingDates(2), at("2026-03-02T08:00"), late, OFFICE)
                        .dueAt())
                .isEqualTo(at("2026-03-04T17:30"));
    }

    @Test
    void losesNothingByAPauseOverNight() {
        var night = List.of(pause("2026-03-02T18:00", "2026-03-03T06:00"));

        assertThat(Deadline.of(THREE_DAYS, at("2026-03-02T08:00"), night, OFFICE)
                        .dueAt())
                .isEqualTo(at("2026-03-05T08:00"));
        assertThat(Deadline.of(THREE_DATES, at("2026-03-02T08:00"), night, OFFICE)
                        .dueAt())
                .isEqualTo(at("2026-03-05T17:30"));
    }

    @ParameterizedTest(name = "three dates from Monday 2/3, paused {0} to {1}: due {2}")
    @CsvSource({
        "2026-03-03T09:00, 2026-03-03T16:00, 2026-03-05T17:30", // within a day
        "2026-03-03T09:00, 2026-03-04T09:00, 2026-03-06T17:30",
        "2026-03-03T09:00, 2026-03-06T09:00, 2026-03-10T17:30", // two days were left on Tuesday, and are on Friday
        "2026-03-05T09:00, 2026-03-07T09:00, 2026-03-09T17:30", // the last day; goes on on a Saturday: Monday
        "2026-03-05T16:00, 2026-03-06T18:00, 2026-03-09T17:30", // goes on after closing: Monday
    })
    void movesDatesByTheWorkingDaysOfThePause(String from, String to, String due) {
        assertThat(Deadline.of(THREE_DATES, at("2026-03-02T08:00"), List.of(pause(from, to)), OFFICE)
                        .dueAt())
                .isEqualTo(at(due));
    }

    @Test
    void movesTheSameDayByTheWorkingDaysOfThePause() {
        var sameDay = TimeLimit.sameDay(TimeLimit.USUAL_CUT_OFF);
        var pauses = List.of(pause("2026-03-06T09:00", "2026-03-10T16:00"));

        assertThat(Deadline.of(sameDay, at("2026-03-06T08:00"), pauses, OFFICE).dueAt())
                .isEqualTo(at("2026-03-10T17:30"));
    }

    @Test
    void movesCalendarDaysByTheWorkingDaysOfThePause() {
        var pauses = List.of(pause("2026-03-03T09:00", "2026-03-10T09:00"));

        assertThat(Deadline.of(TimeLimit.calendarDays(10), at("2026-03-02T08:00"), pauses, OFFICE)
                        .dueAt())
                .isEqualTo(at("2026-03-19T17:30"));
    }

    @Test
    void standsStillASecondTime() {
        var pauses = List.of(
                pause("2026-03-02T10:00", "2026-03-03T10:00"),
                new Pause(at("2026-03-04T10:00"), at("2026-03-05T10:00"), PauseKind.PAYMENT));

        assertThat(Deadline.of(THREE_DAYS, at("2026-03-02T08:00"), pauses, OFFICE)
                        .dueAt())
                .isEqualTo(at("2026-03-09T08:00"));
    }

    @Test
    void refusesAPauseThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> pause("2026-03-02T10:00", "2026-03-02T09:00"));
    }

    private static Pause pause(String from, @Nullable String to) {
        return new Pause(at(from), to == null ? null : at(to), PauseKind.SUPPLEMENT);
    }
}
