package vn.xaso.kernel.deadline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// When an office is open: its weekly sessions, and the days that differ from their weekday.
///
/// Unchangeable; made from data. Times are those on the wall of the office, in whole minutes.
public final class WorkingCalendar {

    /// The longest stretch without work that is believed: the longest holidays (Tết) last nine days.
    private static final int HORIZON_DAYS = 366;

    private final Map<DayOfWeek, List<WeeklySession>> week = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, List<WorkingSession>> timelessWeek = new EnumMap<>(DayOfWeek.class);
    private final Map<LocalDate, CalendarDay> marked = new HashMap<>();

    private WorkingCalendar(Collection<WeeklySession> sessions, Collection<CalendarDay> days) {
        for (var weekday : DayOfWeek.values()) {
            var ofTheDay = sessions.stream()
                    .filter(session -> session.weekday() == weekday)
                    .sorted((one, other) ->
                            one.session().begins().compareTo(other.session().begins()))
                    .toList();
            week.put(weekday, ofTheDay);
            if (ofTheDay.stream().allMatch(WorkingCalendar::isTimeless)) {
                timelessWeek.put(
                        weekday, ofTheDay.stream().map(WeeklySession::session).toList());
            }
        }
        days.forEach(day -> marked.put(day.day(), day));
    }

    /// @param days where a day comes twice, the later one counts: first those of the nation, then those of the office
    public static WorkingCalendar of(Collection<WeeklySession> sessions, Collection<CalendarDay> days) {
        return new WorkingCalendar(sessions, days);
    }

    public List<WorkingSession> sessionsOn(LocalDate day) {
        var mark = marked.get(day);
        if (mark == null) {
            return usualSessions(day, day.getDayOfWeek());
        }
        return switch (mark.kind()) {
            case HOLIDAY -> List.of();
            case COMPENSATORY_WORKING -> fullestSessions(day);
            case HALF_DAY ->
                usualSessions(day, day.getDayOfWeek()).stream()
                        .filter(WorkingSession::isMorning)
                        .toList();
        };
    }

    public boolean isWorking(LocalDate day) {
        return !sessionsOn(day).isEmpty();
    }

    /// What makes the day differ from its weekday.
    public Optional<CalendarDay> marked(LocalDate day) {
        return Optional.ofNullable(marked.get(day));
    }

    public Optional<String> reason(LocalDate day) {
        return marked(day).map(CalendarDay::name);
    }

    /// The first working day after this one.
    public LocalDate nextWorkingDay(LocalDate day) {
        for (int i = 1; i <= HORIZON_DAYS; i++) {
            var next = day.plusDays(i);
            if (isWorking(next)) {
                return next;
            }
        }
        throw new NoWorkingTime(day);
    }

    /// When the office closes on a working day.
    public LocalTime closingTime(LocalDate workingDay) {
        return sessionsOn(workingDay).getLast().ends();
    }

    /// The minutes of a full working day in the hours kept then: 480 in most offices.
    public int fullDayMinutes(LocalDate day) {
        int minutes = minutesOf(fullestSessions(day));
        if (minutes == 0) {
            throw new NoWorkingTime(day);
        }
        return minutes;
    }

    /// The time itself where the office is open then, else the begin of the next session.
    public LocalDateTime nextOpen(LocalDateTime time) {
        for (var session : sessionsOn(time.toLocalDate())) {
            if (time.toLocalTime().isBefore(session.ends())) {
                return time.toLocalTime().isBefore(session.begins())
                        ? time.toLocalDate().atTime(session.begins())
                        : time;
            }
        }
        var next = nextWorkingDay(time.toLocalDate());
        return next.atTime(sessionsOn(next).getFirst().begins());
    }

    /// How many minutes the office is open between two times; negative where the second lies before the first.
    public long workingMinutesBetween(Instant from, Instant to) {
        return to.isBefore(from)
                ? -workingMinutesBetween(to, from)
                : minutesBetween(Minutes.local(from), Minutes.local(to));
    }

    /// How many working days lie after the first day, up to and with the second.
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        return (int) after.datesUntil(upTo)
                .map(day -> day.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    /// How many minutes the office is open between two times on its wall; 0 where the second lies before the first.
    long minutesBetween(LocalDateTime from, LocalDateTime to) {
        long minutes = 0;
        for (var day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            for (var session : sessionsOn(day)) {
                var begins = later(from, day.atTime(session.begins()));
                var ends = earlier(to, day.atTime(session.ends()));
                minutes += Math.max(0, ChronoUnit.MINUTES.between(begins, ends));
            }
        }
        return minutes;
    }

    private List<WorkingSession> fullestSessions(LocalDate day) {
        List<WorkingSession> fullest = List.of();
        for (var weekday : DayOfWeek.values()) {
            var sessions = usualSessions(day, weekday);
            if (minutesOf(sessions) > minutesOf(fullest)) {
                fullest = sessions;
            }
        }
        return fullest;
    }

    private List<WorkingSession> usualSessions(LocalDate day, DayOfWeek weekday) {
        var timeless = timelessWeek.get(weekday);
        if (timeless != null) {
            return timeless;
        }
        return week.getOrDefault(weekday, List.of()).stream()
                .filter(session -> session.isKeptOn(day))
                .map(WeeklySession::session)
                .toList();
    }

    private static int minutesOf(List<WorkingSession> sessions) {
        int minutes = 0;
        for (var session : sessions) {
            minutes += session.minutes();
        }
        return minutes;
    }

    private static boolean isTimeless(WeeklySession session) {
        return session.validFrom().equals(LocalDate.EPOCH) && session.validTo() == null;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? other : one;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
