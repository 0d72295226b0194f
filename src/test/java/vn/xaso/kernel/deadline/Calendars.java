package vn.xaso.kernel.deadline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.xaso.kernel.OfficeClock;

/// Working calendars and times for tests.
final class Calendars {

    static final List<CalendarDay> NATION_2026 = Stream.of(
                    days("2026-01-01", "2026-01-04", DayKind.HOLIDAY, "Tết Dương lịch"),
                    days("2026-01-10", "2026-01-10", DayKind.COMPENSATORY_WORKING, "Làm bù cho 02/01"),
                    days("2026-02-14", "2026-02-22", DayKind.HOLIDAY, "Tết Nguyên đán"),
                    days("2026-04-25", "2026-04-27", DayKind.HOLIDAY, "Giỗ Tổ Hùng Vương"),
                    days("2026-04-30", "2026-05-03", DayKind.HOLIDAY, "30/4 và 1/5"),
                    days("2026-08-22", "2026-08-22", DayKind.COMPENSATORY_WORKING, "Làm bù cho 31/8"),
                    days("2026-08-29", "2026-09-02", DayKind.HOLIDAY, "Quốc khánh"),
                    days("2027-01-01", "2027-01-01", DayKind.HOLIDAY, "Tết Dương lịch"))
            .flatMap(List::stream)
            .toList();

    /// The usual week and the days of the nation.
    static final WorkingCalendar OFFICE = WorkingCalendar.of(WeeklySession.USUAL_WEEK, NATION_2026);

    private Calendars() {}

    /// An office that is also open on Saturday morning.
    static WorkingCalendar withSaturdayMornings() {
        var week = new ArrayList<>(WeeklySession.USUAL_WEEK);
        week.add(WeeklySession.always(DayOfWeek.SATURDAY, "07:30", "11:30"));
        return WorkingCalendar.of(week, NATION_2026);
    }

    static WorkingCalendar with(CalendarDay... days) {
        return WorkingCalendar.of(
                WeeklySession.USUAL_WEEK,
                Stream.concat(NATION_2026.stream(), Stream.of(days)).toList());
    }

    /// A time in the office, such as `2026-12-29T09:15`.
    static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(OfficeClock.ZONE).toInstant();
    }

    static List<CalendarDay> days(String from, String to, DayKind kind, String name) {
        return LocalDate.parse(from)
                .datesUntil(LocalDate.parse(to).plusDays(1))
                .map(day -> new CalendarDay(day, kind, name, "Thông báo nghỉ lễ"))
                .toList();
    }
}
