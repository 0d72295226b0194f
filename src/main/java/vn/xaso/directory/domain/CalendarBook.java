package vn.xaso.directory.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.deadline.CalendarDay;
import vn.xaso.kernel.deadline.WeeklySession;
import vn.xaso.kernel.deadline.WorkingCalendar;

/// The hours and the marked days of all offices.
public interface CalendarBook {

    WorkingCalendar calendarOf(UnitId unit);

    /// The hours the office has set, of all times; empty where it keeps the usual week.
    List<WeeklySession> sessionsOf(UnitId unit);

    List<CalendarDay> daysOf(UnitId unit, int year);

    List<NationalDay> nationalDays(int year);

    Optional<NationalDay> findNational(LocalDate day);

    /// @return false where the office has marked that day already
    boolean add(UnitId unit, CalendarDay day);

    /// @return false where the office had not marked that day
    boolean remove(UnitId unit, LocalDate day);

    /// @return false where it was confirmed already
    boolean confirmNational(LocalDate day, String source);

    /// Ends the hours kept before and takes away those that would begin on that day or later.
    void endSessions(UnitId unit, LocalDate from);

    void addSession(UnitId unit, WeeklySession session);
}
