package vn.xaso.kernel.deadline;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Adds working minutes to a time: goes from session to session, jumps over the pauses, and stops when enough counted.
final class ExactCount {

    private final WorkingCalendar calendar;
    private final List<Standstill> pauses;
    private final Explanation explanation;
    private int next;

    ExactCount(WorkingCalendar calendar, List<Standstill> pauses, Explanation explanation) {
        this.calendar = calendar;
        this.pauses = pauses;
        this.explanation = explanation;
    }

    /// The end of the last minute that counts, or null where the clock stands still before.
    @Nullable
    LocalDateTime due(LocalDateTime start, int minutes) {
        var at = start;
        long left = minutes;
        while (true) {
            at = open(at);
            if (at == null) {
                return null;
            }
            var until = endOfStretch(at);
            long stretch = ChronoUnit.MINUTES.between(at, until);
            if (stretch >= left) {
                var due = at.plusMinutes(left);
                explanation.counted(at, due);
                return due;
            }
            explanation.counted(at, until);
            left -= stretch;
            at = until;
        }
    }

    /// The next minute in which the office is open and the clock runs.
    private @Nullable LocalDateTime open(LocalDateTime time) {
        var at = time;
        while (true) {
            var open = calendar.nextOpen(at);
            explanation.skipped(at.toLocalDate(), open.toLocalDate());
            var pause = pauseFrom(open);
            if (pause == null || !pause.covers(open)) {
                return open;
            }
            explanation.paused(pause.from(), pause.to(), pause.kind());
            next++;
            if (pause.to() == null) {
                return null;
            }
            at = pause.to();
        }
    }

    private LocalDateTime endOfStretch(LocalDateTime at) {
        for (var session : calendar.sessionsOn(at.toLocalDate())) {
            if (at.toLocalTime().isBefore(session.ends())) {
                var ends = at.toLocalDate().atTime(session.ends());
                var pause = pauseFrom(at);
                return pause != null && pause.from().isBefore(ends) ? pause.from() : ends;
            }
        }
        throw new IllegalStateException("The office is closed at " + at);
    }

    /// The first pause that is not over yet.
    private @Nullable Standstill pauseFrom(LocalDateTime time) {
        while (next < pauses.size()) {
            var to = pauses.get(next).to();
            if (to == null || time.isBefore(to)) {
                return pauses.get(next);
            }
            next++;
        }
        return null;
    }
}
