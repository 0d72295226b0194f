package vn.xaso.documents.incoming.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.incoming.domain.IncomingAct;
import vn.xaso.documents.incoming.domain.IncomingEvent;
import vn.xaso.documents.incoming.domain.IncomingState;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// How states, days and events are told to people.
public final class IncomingWords {

    private IncomingWords() {}

    static Tag tag(IncomingState state, Texts texts) {
        return new Tag(kind(state), texts.of("incoming.state." + state.name()));
    }

    private static Kind kind(IncomingState state) {
        return switch (state) {
            case RETURNED_UP, TIME_ASKED, RECALL_ASKED -> Kind.WARN;
            case COMPLETED, FILED -> Kind.DONE;
            case RETURNED_TO_SENDER, RECALLED, REPLACED -> Kind.NEUTRAL;
            default -> Kind.INFO;
        };
    }

    /// A day by which something is done.
    ///
    /// @param relative how far away it is, in words
    public record Due(String date, String relative, Kind kind) {

        static final Due NONE = new Due("–", "", Kind.NEUTRAL);
    }

    /// The day that comes first: that of the step or that of the matter.
    static Due due(@Nullable LocalDate step, @Nullable LocalDate matter, LocalDate today, Texts texts) {
        var day = step == null || matter != null && matter.isBefore(step) ? matter : step;
        return step == null ? ended(matter, texts) : running(day, today, texts);
    }

    private static Due ended(@Nullable LocalDate matter, Texts texts) {
        return matter == null ? Due.NONE : new Due(texts.day(matter), texts.of("incoming.due.ended"), Kind.DONE);
    }

    static Due running(@Nullable LocalDate day, LocalDate today, Texts texts) {
        if (day == null) {
            return Due.NONE;
        }
        long days = ChronoUnit.DAYS.between(today, day);
        if (days < 0) {
            return new Due(texts.day(day), texts.of("incoming.due.late", -days), Kind.LATE);
        }
        var relative = days == 0
                ? texts.of("incoming.due.today")
                : days == 1 ? texts.of("incoming.due.tomorrow") : texts.of("incoming.due.inDays", days);
        return new Due(texts.day(day), relative, days <= 1 ? Kind.WARN : Kind.NEUTRAL);
    }

    static Happening happening(IncomingEvent event, Texts texts) {
        var by = event.by();
        var who = by.position().isEmpty() ? by.name() : by.name() + ", " + by.position();
        return new Happening(
                texts.minute(event.at()),
                texts.of("incoming.event." + event.act().name()),
                who,
                event.note(),
                kind(event.act()));
    }

    private static Kind kind(IncomingAct act) {
        return switch (act) {
            case REGISTER, ANSWER, COMPLETE, FILE -> Kind.DONE;
            case HAND_BACK, RETURN_UP, ASK_TIME, CORRECT, RECALL -> Kind.WARN;
            case RETURN_TO_SENDER, AGREE_TO_RECALL, REPLACE, REFUSE_TIME -> Kind.LATE;
            default -> Kind.NEUTRAL;
        };
    }
}
