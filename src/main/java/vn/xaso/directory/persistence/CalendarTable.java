package vn.xaso.directory.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.domain.CalendarBook;
import vn.xaso.directory.domain.NationalDay;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.deadline.CalendarDay;
import vn.xaso.kernel.deadline.DayKind;
import vn.xaso.kernel.deadline.WeeklySession;
import vn.xaso.kernel.deadline.WorkingCalendar;
import vn.xaso.kernel.deadline.WorkingSession;

/// Keeps hours and marked days.
@Repository
@Transactional
class CalendarTable implements CalendarBook {

    private final JdbcClient database;

    CalendarTable(JdbcClient database) {
        this.database = database;
    }

    /// Two queries. The days of the nation come first, so that those of the office count where both mark one day.
    @Override
    @Transactional(readOnly = true)
    public WorkingCalendar calendarOf(UnitId unit) {
        var sessions = sessionsOf(unit);
        var days = database.sql("""
                        select 1 as rank, day, kind, name, source from directory.national_day where confirmed
                        union all
                        select 2, day, kind, name, source from directory.calendar_day where unit_id = :unit
                        order by rank, day
                        """)
                .param("unit", unit.value())
                .query((row, i) -> day(row))
                .list();
        return WorkingCalendar.of(sessions.isEmpty() ? WeeklySession.USUAL_WEEK : sessions, days);
    }

    @Override
    @Transactional(readOnly = true)
    public List<WeeklySession> sessionsOf(UnitId unit) {
        return database.sql("""
                        select weekday, begins, ends, valid_from, valid_to from directory.working_session
                        where unit_id = :unit order by weekday, begins, valid_from
                        """)
                .param("unit", unit.value())
                .query((row, i) -> session(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CalendarDay> daysOf(UnitId unit, int year) {
        return database.sql("""
                        select day, kind, name, source from directory.calendar_day
                        where unit_id = :unit and day between :first and :last order by day
                        """)
                .param("unit", unit.value())
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, i) -> day(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<NationalDay> nationalDays(int year) {
        return database.sql("""
                        select day, kind, name, source, confirmed from directory.national_day
                        where day between :first and :last order by day
                        """)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, i) -> new NationalDay(day(row), row.getBoolean("confirmed")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<NationalDay> findNational(LocalDate day) {
        return database.sql("select day, kind, name, source, confirmed from directory.national_day where day = :day")
                .param("day", day)
                .query((row, i) -> new NationalDay(day(row), row.getBoolean("confirmed")))
                .optional();
    }

    @Override
    public boolean add(UnitId unit, CalendarDay day) {
        return database.sql("""
                        insert into directory.calendar_day (unit_id, day, kind, name, source)
                        values (:unit, :day, :kind, :name, :source) on conflict do nothing
                        """)
                        .param("unit", unit.value())
                        .param("day", day.day())
                        .param("kind", day.kind().name())
                        .param("name", day.name())
                        .param("source", day.source())
                        .update()
                == 1;
    }

    @Override
    public boolean remove(UnitId unit, LocalDate day) {
        return database.sql("delete from directory.calendar_day where unit_id = :unit and day = :day")
                        .param("unit", unit.value())
                        .param("day", day)
                        .update()
                == 1;
    }

    @Override
    public boolean confirmNational(LocalDate day, String source) {
        return database.sql("""
                        update directory.national_day set confirmed = true, source = :source
                        where day = :day and not confirmed
                        """).param("day", day).param("source", source).update() == 1;
    }

    @Override
    public void endSessions(UnitId unit, LocalDate from) {
        database.sql("delete from directory.working_session where unit_id = :unit and valid_from >= :from")
                .param("unit", unit.value())
                .param("from", from)
                .update();
        database.sql("""
                        update directory.working_session set valid_to = :last
                        where unit_id = :unit and (valid_to is null or valid_to > :last)
                        """)
                .param("unit", unit.value())
                .param("last", from.minusDays(1))
                .update();
    }

    @Override
    public void addSession(UnitId unit, WeeklySession session) {
        database.sql("""
                        insert into directory.working_session (unit_id, weekday, begins, ends, valid_from, valid_to)
                        values (:unit, :weekday, :begins, :ends, :from, :to)
                        """)
                .param("unit", unit.value())
                .param("weekday", session.weekday().getValue())
                .param("begins", session.session().begins())
                .param("ends", session.session().ends())
                .param("from", session.validFrom())
                .param("to", session.validTo())
                .update();
    }

    private static CalendarDay day(ResultSet row) throws SQLException {
        return new CalendarDay(
                row.getObject("day", LocalDate.class),
                DayKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("source"));
    }

    private static WeeklySession session(ResultSet row) throws SQLException {
        return new WeeklySession(
                DayOfWeek.of(row.getInt("weekday")),
                new WorkingSession(row.getObject("begins", LocalTime.class), row.getObject("ends", LocalTime.class)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
