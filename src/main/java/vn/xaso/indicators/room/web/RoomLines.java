package vn.xaso.indicators.room.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseWork;
import vn.xaso.directory.Official;
import vn.xaso.directory.Staff;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Texts;

/// The cases of a unit that are late now, and those that will be by tonight.
@Component
class RoomLines {

    /// What will be late by tonight is told more briefly than what is late now.
    private static final int FEW = 3;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(OfficeClock.ZONE);

    private final CaseWork.Room cases;
    private final Staff staff;
    private final Clock clock;

    RoomLines(CaseWork.Room cases, Staff staff, Clock clock) {
        this.cases = cases;
        this.staff = staff;
        this.clock = clock;
    }

    /// @param acts whether the reader may open the cases, ask and urge; else nobody is named
    List<RoomPage.Lines> of(UnitId unit, CaseWork.Standing standing, int most, boolean acts, Texts texts) {
        var now = clock.instant();
        var midnight =
                LocalDate.now(clock).plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
        var names = acts ? names(unit) : Map.<UUID, String>of();
        var overdue = cases.due(unit, null, now, most, texts).stream()
                .map(one -> line(one, Kind.LATE, late(one.dueAt(), now, texts), names, acts))
                .toList();
        var tonight = cases.due(unit, now, midnight, Math.max(FEW, most / 2), texts).stream()
                .map(one -> line(one, Kind.WARN, time(one.dueAt()), names, acts))
                .toList();
        return List.of(
                new RoomPage.Lines(
                        "overdue",
                        texts.of("room.overdue"),
                        Kind.LATE,
                        RoomWords.number(standing.overdue(), texts),
                        overdue,
                        texts.of("room.overdue.none")),
                new RoomPage.Lines(
                        "tonight",
                        texts.of("room.tonight"),
                        Kind.WARN,
                        RoomWords.number(standing.tonight(), texts),
                        tonight,
                        texts.of("room.tonight.none")));
    }

    private static RoomPage.Line line(
            CaseWork.Held held, Kind kind, String due, Map<UUID, String> names, boolean acts) {
        var holder = held.holder() == null ? "" : names.getOrDefault(held.holder(), "");
        var ask = "/office/directives/new?about=CASE&id=" + held.id() + "&kind=";
        return new RoomPage.Line(
                acts ? held.href() : "",
                held.code(),
                held.procedure(),
                held.step(),
                due,
                kind,
                holder,
                acts ? ask + "ASK" : "",
                acts ? ask + "URGE" : "");
    }

    private Map<UUID, String> names(UnitId unit) {
        return staff.officialsOf(unit, LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(Official::id, Official::name));
    }

    private static String late(@Nullable Instant due, Instant now, Texts texts) {
        if (due == null) {
            return "";
        }
        long days = java.time.temporal.ChronoUnit.DAYS.between(day(due), day(now));
        return days == 0 ? texts.of("room.late.today", time(due)) : texts.of("room.late", days);
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, OfficeClock.ZONE);
    }

    private static String time(@Nullable Instant due) {
        return due == null ? "" : TIME.format(due);
    }

    static String second(Instant now) {
        return LocalTime.ofInstant(now, OfficeClock.ZONE).format(DateTimeFormatter.ofPattern("HH:mm:ss"));
    }
}
