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
    static Due due(@Nullable LocalDate step, @Nullable LocalDate matter, LocalDate today, LocalDate soon, Texts texts) {
        var day = step == null || matter != null && matter.isBefore(step) ? matter : step;
        return step == null ? ended(matter, texts) : running(day, today, soon, texts);
    }

    private static Due ended(@Nullable LocalDate matter, Texts texts) {
        return matter == null ? Due.NONE : new Due(texts.day(matter), texts.of("incoming.due.ended"), Kind.DONE);
    }

    /// @param soon the last day that counts as near
    static Due running(@Nullable LocalDate day, LocalDate today, LocalDate soon, Texts texts) {
        if (day == null) {
            return Due.NONE;
        }
        long days = ChronoUnit.DAYS.between(today, day);
        if (days < 0) {
            return new Due(texts.day(day), texts.of("incoming.due.late", -days), Kind.LATE);
        }
        if (days == 0) {
            return new Due(texts.day(day), texts.of("incoming.due.today"), Kind.WARN);
        }
        var key = day.isAfter(soon) ? "incoming.due." : "incoming.due.soon.";
        var relative = days == 1 ? texts.of(key + "tomorrow") : texts.of(key + "inDays", days);
        return new Due(texts.day(day), relative, day.isAfter(soon) ? Kind.NEUTRAL : Kind.WARN);
    }

    /// @param owner who had to act after it, in words
    static Happening happening(IncomingEvent event, String owner, Texts texts) {
        var by = event.by();
        var who = by.position().isEmpty() ? by.name() : by.name() + ", " + by.position();
        return new Happening(texts.minute(event.at()), what(event, owner, texts), who, event.note(), kind(event.act()));
    }

    /// To whom it went and until when: a history without them is none.
    private static String what(IncomingEvent event, String owner, Texts texts) {
        var what = texts.of("incoming.event." + event.act().name());
        var due = event.dueOn();
        return switch (event.act()) {
            case SUBMIT, TRANSFER, SUB_ASSIGN, HAND_BACK, RETURN_UP ->
                owner.isEmpty() ? what : texts.of("incoming.event.to", what, owner);
            case DIRECT, GRANT_TIME -> due == null ? what : texts.of("incoming.event.until", what, texts.day(due));
            default -> what;
        };
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
