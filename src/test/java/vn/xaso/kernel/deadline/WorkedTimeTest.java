package vn.xaso.kernel.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.kernel.deadline.Calendars.at;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// 24/11/2026 is a Tuesday; the office is open from 07:30 to 11:30 and from 13:30 to 17:30.
class WorkedTimeTest {

    @Test
    void countsOnlyWhileTheOfficeIsOpen() {
        // Tuesday 90 + 240, Wednesday 480, Thursday 90
        assertThat(worked("2026-11-24T10:00", "2026-11-26T09:00")).isEqualTo(900);
        // over the weekend: Friday 30, Monday 30
        assertThat(worked("2026-11-27T17:00", "2026-11-30T08:00")).isEqualTo(60);
        // New Year's Day 2027 is a Friday: Thursday 45, Monday 60
        assertThat(worked("2026-12-31T16:45", "2027-01-04T08:30")).isEqualTo(105);
    }

    @Test
    void whoComesOutsideTheSessionsComesAtTheNextOne() {
        assertThat(worked("2026-11-28T10:00", "2026-11-30T08:00")).isEqualTo(30);
        assertThat(worked("2026-11-28T10:00", "2026-11-28T11:00")).isZero();
    }

    @Test
    void leavesThePausesOut() {
        // Wednesday 08:00 to Thursday 08:00 is 210 + 240 + 30 of the 900 minutes
        assertThat(worked("2026-11-24T10:00", "2026-11-26T09:00", pause("2026-11-25T08:00", "2026-11-26T08:00")))
                .isEqualTo(420);
        // a pause over night and one over lunch cost nothing
        assertThat(worked(
                        "2026-11-24T10:00",
                        "2026-11-26T09:00",
                        pause("2026-11-24T18:00", "2026-11-25T07:00"),
                        pause("2026-11-25T11:30", "2026-11-25T13:30")))
                .isEqualTo(900);
    }

    @Test
    void countsOverlappingPausesOnce() {
        // 08:00 to 10:00 on Wednesday, told twice
        assertThat(worked(
                        "2026-11-24T10:00",
                        "2026-11-26T09:00",
                        pause("2026-11-25T08:00", "2026-11-25T09:30"),
                        pause("2026-11-25T09:00", "2026-11-25T10:00")))
                .isEqualTo(780);
    }

    @Test
    void aPauseThatIsOpenEndsWithTheCase() {
        // Tuesday 330, Wednesday 30
        assertThat(worked("2026-11-24T10:00", "2026-11-26T09:00", pause("2026-11-25T08:00", null)))
                .isEqualTo(360);
    }

    private static long worked(String from, String to, Pause... pauses) {
        return WorkedTime.minutes(at(from), at(to), List.of(pauses), Calendars.OFFICE);
    }

    private static Pause pause(String from, @Nullable String to) {
        return new Pause(at(from), to == null ? null : at(to), PauseKind.SUPPLEMENT);
    }
}
