package vn.xaso.kernel.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One reason why an answer is due when it is due, as data: the words are chosen where it is shown.
///
/// @param until the last day of the stretch; the same as `day` for a single one
/// @param from the begin of a stretch of time, or the time itself; null where the line tells of whole days
/// @param to the end of the stretch of time, or null where there is none (yet)
/// @param amount minutes or days, as the kind says; else 0
/// @param name of a holiday or of another marked day, else empty
/// @param source the document that ordered the marked day, else empty
/// @param pause for what the office waited, for PAUSED only
public record ExplanationLine(
        ExplanationKind kind,
        LocalDate day,
        LocalDate until,
        @Nullable Instant from,
        @Nullable Instant to,
        int amount,
        String name,
        String source,
        @Nullable PauseKind pause) {

    static ExplanationLine at(ExplanationKind kind, LocalDate day, Instant time) {
        return new ExplanationLine(kind, day, day, time, null, 0, "", "", null);
    }

    static ExplanationLine days(ExplanationKind kind, LocalDate day, LocalDate until, int amount) {
        return new ExplanationLine(kind, day, until, null, null, amount, "", "", null);
    }

    static ExplanationLine marked(ExplanationKind kind, CalendarDay mark) {
        return new ExplanationLine(kind, mark.day(), mark.day(), null, null, 0, mark.name(), mark.source(), null);
    }

    /// Says whether the next day tells the same as this line, so that one line can tell both.
    boolean goesOnWith(ExplanationLine next) {
        return kind == next.kind
                && (kind == ExplanationKind.CLOSED
                        || kind == ExplanationKind.HOLIDAY
                        || kind == ExplanationKind.COUNTED_DAYS)
                && until.plusDays(1).equals(next.day)
                && name.equals(next.name)
                && source.equals(next.source);
    }

    ExplanationLine goOnWith(ExplanationLine next) {
        return new ExplanationLine(kind, day, next.until, from, to, amount + next.amount, name, source, pause);
    }
}
