package vn.xaso.documents.outgoing.web;

import vn.xaso.documents.Urgency;
import vn.xaso.documents.outgoing.domain.OutgoingEvent;
import vn.xaso.documents.outgoing.domain.OutgoingState;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Tells in words how outgoing documents stand.
final class OutgoingWords {

    private OutgoingWords() {}

    static Tag tag(OutgoingState state, Texts texts) {
        return new Tag(kind(state), texts.of("outgoing.state." + state));
    }

    static Kind kind(OutgoingState state) {
        return switch (state) {
            case DRAFTING -> Kind.NEUTRAL;
            case CONTENT_REVIEW, FORMAT_CHECK, AT_LEADER -> Kind.INFO;
            case RETURNED, SIGNED, NUMBERED, SEALED -> Kind.WARN;
            case ISSUED -> Kind.DONE;
            case CANCELLED, RECALLED, REPLACED -> Kind.LATE;
        };
    }

    /// Empty for what is not urgent.
    static String urgency(Urgency urgency, Texts texts) {
        return urgency == Urgency.NORMAL ? "" : texts.of("outgoing.urgency." + urgency);
    }

    static Happening happening(OutgoingEvent event, Texts texts) {
        return new Happening(
                texts.minute(event.at()),
                texts.of("outgoing.event." + event.act()),
                event.by().name() + ", " + event.by().position(),
                event.note() == null ? "" : event.note(),
                switch (event.act()) {
                    case RETURN, CANCEL, RECALL -> Kind.LATE;
                    case SIGN, SEAL, ISSUE -> Kind.DONE;
                    default -> Kind.INFO;
                });
    }
}
