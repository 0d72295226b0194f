package vn.xaso.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.xaso.directory.application.CalendarDesk;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// The calendar of the own office: every official may look, who has the right may change it.
@Controller
class CalendarController {

    private final CalendarDesk desk;
    private final CalendarQuery query;
    private final Pages pages;
    private final Clock clock;

    CalendarController(CalendarDesk desk, CalendarQuery query, Pages pages, Clock clock) {
        this.desk = desk;
        this.query = query;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/office/calendar")
    Object show(Actor actor, Texts texts, @RequestParam @Nullable Integer year) {
        int shown = year == null ? today().getYear() : year;
        if (shown < DayForm.FIRST_YEAR || shown > DayForm.LAST_YEAR) {
            throw new Absent("year " + shown);
        }
        return page(HttpStatus.OK, shown, actor, texts, DayForm.EMPTY, List.of());
    }

    @PostMapping("/office/calendar/days")
    Object mark(
            Actor actor,
            Texts texts,
            @RequestParam @Nullable String day,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String name,
            @RequestParam @Nullable String source) {
        actor.require(Right.MANAGE_CALENDAR);
        var form = DayForm.typed(day, kind, name, source);
        int year = DayForm.day(form.day()).orElse(today()).getYear();
        var faults = form.faults(texts);
        if (!faults.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, year, actor, texts, form, faults);
        }
        try {
            desk.mark(actor, form.toDay());
        } catch (Refusal refusal) {
            var fault = List.of(new FieldMessage("day", texts.of(refusal.messageKey(), refusal.arguments())));
            return page(HttpStatus.UNPROCESSABLE_CONTENT, year, actor, texts, form, fault);
        }
        return backTo(year);
    }

    @PostMapping("/office/calendar/days/{day}/removal")
    Object unmark(Actor actor, @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        desk.unmark(actor, day);
        return backTo(day.getYear());
    }

    @PostMapping("/office/calendar/national-days/{day}/confirmation")
    Object confirm(
            Actor actor,
            Texts texts,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam @Nullable String source) {
        actor.require(Right.MANAGE_CALENDAR);
        var seen = DayForm.plain(source);
        if (!DayForm.isSource(seen)) {
            var fault = List.of(new FieldMessage("confirm-" + day, texts.of("calendar.error.source")));
            return page(HttpStatus.UNPROCESSABLE_CONTENT, day.getYear(), actor, texts, DayForm.EMPTY, fault);
        }
        desk.confirm(actor, day, seen);
        return backTo(day.getYear());
    }

    private Object page(
            HttpStatus status, int year, Actor actor, Texts texts, DayForm form, List<FieldMessage> messages) {
        return pages.show(
                status, "directory/web/calendarPage", query.year(year, actor, today(), texts, form, messages));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE);
    }

    private static ResponseEntity<Void> backTo(int year) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/office/calendar?year=" + year)
                .build();
    }
}
