package vn.xaso.cases.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Language;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// How states and due dates are told to people.
public final class CaseWords {

    private CaseWords() {}

    public static Tag tag(CaseState state, Texts texts) {
        return new Tag(kind(state), texts.of("cases.state." + state.name()));
    }

    public static String name(ProcedureVersion procedure, Texts texts) {
        var english = procedure.nameEn();
        return texts.language() == Language.EN && english != null ? english : procedure.name();
    }

    public static Kind kind(CaseState state) {
        return switch (state) {
            case DRAFT -> Kind.NEUTRAL;
            case WAIT_SUPPLEMENT, WAIT_PAYMENT, NEEDS_FIX_BEFORE_ACCEPT, RETURNED_TO_SPECIALIST -> Kind.WARN;
            case RESULT_ISSUED, RETURNED_RESULT -> Kind.DONE;
            case REFUSED, STOPPED, WITHDRAWN, NEGATIVE_RESULT -> Kind.NEUTRAL;
            default -> Kind.INFO;
        };
    }

    /// A due date as it is told.
    ///
    /// @param relative how far away it is, in words
    public record Due(String date, String relative, Kind kind) {}

    static Due due(CaseFile caseFile, Instant now, Texts texts) {
        var times = caseFile.times();
        return due(times.dueAt(), times.finishedAt(), caseFile.state(), now, texts);
    }

    public static Due due(
            @Nullable Instant dueAt, @Nullable Instant finishedAt, CaseState state, Instant now, Texts texts) {
        if (finishedAt != null) {
            return finished(dueAt, finishedAt, texts);
        }
        if (dueAt == null) {
            var key = state.isOpen() ? "cases.due.stands" : "cases.due.none";
            return new Due("–", texts.of(key), Kind.NEUTRAL);
        }
        return running(dueAt, now, texts);
    }

    private static Due finished(@Nullable Instant dueAt, Instant finishedAt, Texts texts) {
        if (dueAt == null) {
            return new Due(texts.day(finishedAt), texts.of("cases.due.ended"), Kind.NEUTRAL);
        }
        boolean late = finishedAt.isAfter(dueAt);
        return new Due(
                texts.minute(dueAt),
                texts.of(late ? "cases.due.endedLate" : "cases.due.endedOnTime"),
                late ? Kind.LATE : Kind.DONE);
    }

    private static Due running(Instant dueAt, Instant now, Texts texts) {
        long days = ChronoUnit.DAYS.between(day(now), day(dueAt));
        if (dueAt.isBefore(now)) {
            var relative = days == 0
                    ? texts.of(
                            "cases.due.lateHours",
                            Math.max(1, Duration.between(dueAt, now).toHours()))
                    : texts.of("cases.due.lateDays", -days);
            return new Due(texts.minute(dueAt), relative, Kind.LATE);
        }
        var relative = days == 0
                ? texts.of("cases.due.today")
                : days == 1 ? texts.of("cases.due.tomorrow") : texts.of("cases.due.inDays", days);
        return new Due(texts.minute(dueAt), relative, days <= 1 ? Kind.WARN : Kind.NEUTRAL);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, OfficeClock.ZONE);
    }
}
