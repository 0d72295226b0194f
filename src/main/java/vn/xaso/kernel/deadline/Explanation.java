package vn.xaso.kernel.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects the lines of an explanation while the time is counted.
final class Explanation {

    private final WorkingCalendar calendar;
    private final List<ExplanationLine> lines = new ArrayList<>(16);

    Explanation(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    List<ExplanationLine> lines() {
        return List.copyOf(lines);
    }

    void time(ExplanationKind kind, LocalDateTime at) {
        lines.add(ExplanationLine.at(kind, at.toLocalDate(), Minutes.instant(at)));
    }

    void cutOff(LocalDateTime cutOff, LocalDate moved) {
        lines.add(ExplanationLine.at(ExplanationKind.AFTER_CUT_OFF, moved, Minutes.instant(cutOff)));
    }

    void days(ExplanationKind kind, LocalDate day, LocalDate until, int amount) {
        add(ExplanationLine.days(kind, day, until, amount));
    }

    /// The day counts as a whole.
    void countedDay(LocalDate day) {
        unusual(day);
        days(ExplanationKind.COUNTED_DAYS, day, day, 1);
    }

    /// A stretch of one session counts.
    void counted(LocalDateTime from, LocalDateTime to) {
        var day = from.toLocalDate();
        if (lines.isEmpty() || !lines.getLast().day().equals(day)) {
            unusual(day);
        }
        int minutes = (int) ChronoUnit.MINUTES.between(from, to);
        lines.add(new ExplanationLine(
                ExplanationKind.COUNTED_TIME,
                day,
                day,
                Minutes.instant(from),
                Minutes.instant(to),
                minutes,
                "",
                "",
                null));
    }

    /// The days without work between two days, both not among them.
    void skipped(LocalDate after, LocalDate before) {
        for (var day = after.plusDays(1); day.isBefore(before); day = day.plusDays(1)) {
            skipped(day);
        }
    }

    void skipped(LocalDate day) {
        var mark = calendar.marked(day);
        if (mark.isPresent() && mark.get().kind() == DayKind.HOLIDAY) {
            add(ExplanationLine.marked(ExplanationKind.HOLIDAY, mark.get()));
        } else if (!calendar.isWorking(day)) {
            add(ExplanationLine.days(ExplanationKind.CLOSED, day, day, 0));
        }
    }

    void paused(LocalDateTime from, @Nullable LocalDateTime to, PauseKind kind) {
        var until = to == null ? from : to;
        lines.add(new ExplanationLine(
                ExplanationKind.PAUSED,
                from.toLocalDate(),
                until.toLocalDate(),
                Minutes.instant(from),
                to == null ? null : Minutes.instant(to),
                0,
                "",
                "",
                kind));
    }

    private void unusual(LocalDate day) {
        var mark = calendar.marked(day).orElse(null);
        if (mark != null && mark.kind() == DayKind.HALF_DAY) {
            add(ExplanationLine.marked(ExplanationKind.HALF_DAY, mark));
        } else if (mark != null && mark.kind() == DayKind.COMPENSATORY_WORKING) {
            add(ExplanationLine.marked(ExplanationKind.COMPENSATORY_WORKING, mark));
        }
    }

    private void add(ExplanationLine line) {
        if (!lines.isEmpty() && lines.getLast().goesOnWith(line)) {
            lines.set(lines.size() - 1, lines.getLast().goOnWith(line));
        } else {
            lines.add(line);
        }
    }
}
