package vn.xaso.directory.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.directory.domain.CalendarBook;
import vn.xaso.directory.domain.NationalDay;
import vn.xaso.directory.web.CalendarPage.DayLine;
import vn.xaso.directory.web.CalendarPage.HoursLine;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.deadline.CalendarDay;
import vn.xaso.kernel.deadline.DayKind;
import vn.xaso.kernel.deadline.WeeklySession;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Puts the page of a year together.
@Component
class CalendarQuery {

    private final CalendarBook book;
    private final WorkingCalendars calendars;

    CalendarQuery(CalendarBook book, WorkingCalendars calendars) {
        this.book = book;
        this.calendars = calendars;
    }

    @Transactional(readOnly = true)
    CalendarPage year(int year, Actor actor, LocalDate today, Texts texts, DayForm form, List<FieldMessage> messages) {
        var calendar = calendars.of(actor.unit());
        var national = book.nationalDays(year);
        var unconfirmed = national.stream()
                .filter(day -> !day.confirmed())
                .map(day -> day.day().day())
                .collect(Collectors.toSet());
        var signs = new CalendarSigns(texts, calendar, unconfirmed);
        return new CalendarPage(
                year,
                signs.months(year),
                signs.legend(),
                hours(actor, today, texts),
                book.daysOf(actor.unit(), year).stream()
                        .map(day -> line(day, true, texts))
                        .toList(),
                national.stream().map(day -> line(day, texts)).toList(),
                actor.may(Right.MANAGE_CALENDAR),
                Arrays.stream(DayKind.values())
                        .map(kind -> new Choice(kind.name(), texts.of("calendar.kind." + kind)))
                        .toList(),
                form,
                messages);
    }

    private List<HoursLine> hours(Actor actor, LocalDate today, Texts texts) {
        var own = book.sessionsOf(actor.unit());
        var kept = (own.isEmpty() ? WeeklySession.USUAL_WEEK : own)
                .stream().filter(session -> session.isKeptOn(today)).toList();
        return Arrays.stream(DayOfWeek.values())
                .map(weekday -> new HoursLine(texts.weekday(weekday), hours(kept, weekday, texts)))
                .toList();
    }

    private static String hours(List<WeeklySession> kept, DayOfWeek weekday, Texts texts) {
        var sessions = kept.stream()
                .filter(session -> session.weekday() == weekday)
                .map(session ->
                        session.session().begins() + "–" + session.session().ends())
                .collect(Collectors.joining(", "));
        return sessions.isEmpty() ? texts.of("calendar.hours.closed") : sessions;
    }

    private static DayLine line(NationalDay day, Texts texts) {
        return line(day.day(), day.confirmed(), texts);
    }

    private static DayLine line(CalendarDay day, boolean confirmed, Texts texts) {
        return new DayLine(
                texts.weekday(day.day().getDayOfWeek()) + " " + texts.day(day.day()),
                day.day().toString(),
                texts.of("calendar.kind." + day.kind()),
                day.name(),
                day.source(),
                confirmed);
    }
}
