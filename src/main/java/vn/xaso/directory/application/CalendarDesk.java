package vn.xaso.directory.application;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.directory.domain.CalendarBook;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.deadline.CalendarDay;
import vn.xaso.kernel.deadline.DayKind;
import vn.xaso.kernel.deadline.WeeklySession;
import vn.xaso.kernel.deadline.WorkingSession;

/// Where an office keeps its hours and marks its days off.
@Service
@Transactional
public class CalendarDesk {

    private final CalendarBook book;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    CalendarDesk(CalendarBook book, ApplicationEventPublisher events, AuditTrail audit) {
        this.book = book;
        this.events = events;
        this.audit = audit;
    }

    public void mark(Actor actor, CalendarDay day) {
        actor.require(Right.MANAGE_CALENDAR);
        if (day.kind() == DayKind.HALF_DAY && !book.calendarOf(actor.unit()).isWorking(day.day())) {
            throw new Refusal("calendar.refusal.halfOfNothing");
        }
        if (!book.add(actor.unit(), day)) {
            throw new Refusal("calendar.refusal.marked");
        }
        changed(actor, actor.unit(), "calendar.mark", day.day(), day.kind() + ": " + day.source());
    }

    public void unmark(Actor actor, LocalDate day) {
        actor.require(Right.MANAGE_CALENDAR);
        if (!book.remove(actor.unit(), day)) {
            throw new Absent("marked day " + day);
        }
        changed(actor, actor.unit(), "calendar.unmark", day, "");
    }

    /// The province confirms a day for all its communes; a commune only for itself, by marking it as its own.
    public void confirm(Actor actor, LocalDate day, String source) {
        actor.require(Right.MANAGE_CALENDAR);
        var national = book.findNational(day).orElseThrow(() -> new Absent("national day " + day));
        if (national.confirmed()) {
            throw new Refusal("calendar.refusal.confirmed");
        }
        if (!actor.may(Right.MANAGE_UNITS)) {
            mark(
                    actor,
                    new CalendarDay(day, national.day().kind(), national.day().name(), source));
            return;
        }
        if (!book.confirmNational(day, source)) {
            throw new Refusal("calendar.refusal.confirmed");
        }
        changed(actor, null, "calendar.confirm", day, source);
    }

    /// Other hours from a day on; the days before keep theirs, so that what is promised stays explained.
    public void keepHours(Actor actor, LocalDate from, Map<DayOfWeek, List<WorkingSession>> week) {
        actor.require(Right.MANAGE_CALENDAR);
        if (week.values().stream().allMatch(List::isEmpty)) {
            throw new Refusal("calendar.refusal.neverOpen");
        }
        if (book.sessionsOf(actor.unit()).isEmpty()) {
            WeeklySession.USUAL_WEEK.forEach(session -> book.addSession(actor.unit(), session));
        }
        book.endSessions(actor.unit(), from);
        week.forEach((weekday, sessions) -> sessions.forEach(
                session -> book.addSession(actor.unit(), new WeeklySession(weekday, session, from, null))));
        changed(actor, actor.unit(), "calendar.hours", from, "");
    }

    private void changed(Actor actor, @Nullable UnitId whose, String act, LocalDate day, String note) {
        audit.record(actor, actor.unit(), act, day.toString(), note.substring(0, Math.min(note.length(), 500)));
        events.publishEvent(new WorkingCalendars.Changed(whose));
    }
}
