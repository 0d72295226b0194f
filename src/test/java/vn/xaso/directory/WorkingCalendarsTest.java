package vn.xaso.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.directory.application.CalendarDesk;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.kernel.deadline.CalendarDay;
import vn.xaso.kernel.deadline.DayKind;
import vn.xaso.kernel.deadline.WorkingSession;

@HouseTest
class WorkingCalendarsTest {

    private static final LocalDate CULTURE_DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @Autowired
    private WorkingCalendars calendars;

    @Autowired
    private CalendarDesk desk;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private final UnitId unit = Actors.newUnit();
    private final Actor commune = Actors.with(unit, EnumSet.complementOf(EnumSet.of(Right.MANAGE_UNITS)));

    @BeforeEach
    void unitExists() {
        CalendarUnits.exists(unit, database, transaction);
    }

    @Test
    void knowsTheDaysOfTheNation() {
        var calendar = calendars.of(unit);

        assertThat(calendar.isWorking(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(calendar.isWorking(LocalDate.of(2026, 8, 22))).isTrue();
        assertThat(calendar.isWorking(LocalDate.of(2026, 8, 31))).isFalse();
        assertThat(calendar.sessionsOn(MONDAY)).hasSize(2);
    }

    @Test
    void doesNotCountADayThatNobodyHasConfirmed() {
        assertThat(calendars.of(unit).isWorking(CULTURE_DAY)).isTrue();
    }

    @Test
    void countsItForTheCommuneThatConfirmsIt() {
        calendars.of(unit);

        act(() -> desk.confirm(commune, CULTURE_DAY, "Thông báo 5/TB-UBND"));

        assertThat(calendars.of(unit).isWorking(CULTURE_DAY)).isFalse();
        assertThat(calendars.of(Actors.newUnit()).isWorking(CULTURE_DAY)).isTrue();
    }

    @Test
    void countsItForAllWhenTheProvinceConfirmsIt() {
        var day = LocalDate.of(2025, 9, 1);
        assertThat(calendars.of(unit).isWorking(day)).isTrue();

        act(() -> desk.confirm(Actors.withAllRights(unit), day, "Thông báo nghỉ Quốc khánh 2025"));

        assertThat(calendars.of(unit).isWorking(day)).isFalse();
        assertThat(calendars.of(Actors.newUnit()).isWorking(day)).isFalse();
    }

    @Test
    void isNewAtOnceAfterADayIsMarkedAndUnmarked() {
        act(() -> desk.mark(commune, new CalendarDay(MONDAY, DayKind.HALF_DAY, "Hội xã", "TB 1")));
        assertThat(calendars.of(unit).sessionsOn(MONDAY)).hasSize(1);

        act(() -> desk.unmark(commune, MONDAY));
        assertThat(calendars.of(unit).sessionsOn(MONDAY)).hasSize(2);
    }

    @Test
    void refusesToMarkADayTwice() {
        var day = new CalendarDay(MONDAY, DayKind.HOLIDAY, "Hội xã", "TB 1");
        act(() -> desk.mark(commune, day));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> act(() -> desk.mark(commune, day)));
    }

    @Test
    void refusesHalfOfADayOff() {
        var sunday = new CalendarDay(MONDAY.minusDays(1), DayKind.HALF_DAY, "Hội xã", "TB 1");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> act(() -> desk.mark(commune, sunday)));
    }

    @Test
    void keepsTheOldHoursBeforeTheDayOfTheChange() {
        var morning = new WorkingSession(LocalTime.of(7, 0), LocalTime.of(12, 0));

        act(() -> desk.keepHours(commune, MONDAY, Map.of(DayOfWeek.MONDAY, List.of(morning))));

        var calendar = calendars.of(unit);
        assertThat(calendar.sessionsOn(MONDAY)).containsExactly(morning);
        assertThat(calendar.isWorking(MONDAY.plusDays(1))).isFalse();
        assertThat(calendar.sessionsOn(MONDAY.minusWeeks(1))).hasSize(2);
    }

    @Test
    void changesTheHoursASecondTimeFromTheSameDay() {
        var first = new WorkingSession(LocalTime.of(7, 0), LocalTime.of(12, 0));
        var second = new WorkingSession(LocalTime.of(7, 0), LocalTime.of(11, 0));
        act(() -> desk.keepHours(commune, MONDAY, Map.of(DayOfWeek.MONDAY, List.of(first))));

        act(() -> desk.keepHours(commune, MONDAY, Map.of(DayOfWeek.MONDAY, List.of(second))));

        assertThat(calendars.of(unit).sessionsOn(MONDAY)).containsExactly(second);
    }

    @Test
    void isChangedOnlyByThoseWhoMay() {
        var reader = Actors.with(unit, Set.of(Right.READ_CASES));

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> act(() -> desk.unmark(reader, MONDAY)));
    }

    @Test
    void isWrittenOnlyByTheOwnOffice() {
        var day = new CalendarDay(MONDAY, DayKind.HOLIDAY, "Hội xã", "TB 1");

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> UnitScope.of(Actors.newUnit()).run(() -> desk.mark(commune, day)));
        assertThat(calendars.of(unit).isWorking(MONDAY)).isTrue();
    }

    private void act(Runnable work) {
        UnitScope.of(unit).run(work);
    }
}
