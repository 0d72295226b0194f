package vn.xaso.cases.messages.web;

import vn.xaso.cases.messages.domain.CaseMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Texts;

/// Messages as the two sides read them.
final class MessageWords {

    private MessageWords() {}

    static Happening forApplicant(CaseMessage message, Texts texts) {
        return message.isFromOffice()
                ? told(message, "messages.from.office", position(message), Kind.INFO, texts)
                : told(message, "messages.from.you", "", Kind.NEUTRAL, texts);
    }

    static Happening forOffice(CaseMessage message, Texts texts) {
        return message.isFromOffice()
                ? told(message, "messages.from.office", message.name() + ", " + message.position(), Kind.INFO, texts)
                : told(
                        message,
                        message.isWaiting() ? "messages.from.applicant.waiting" : "messages.from.applicant",
                        message.name(),
                        message.isWaiting() ? Kind.WARN : Kind.NEUTRAL,
                        texts);
    }

    /// Citizens read who answered with the position that answered.
    private static String position(CaseMessage message) {
        return message.position().isEmpty() ? message.name() : message.name() + ", " + message.position();
    }

    private static Happening told(CaseMessage message, String key, String who, Kind kind, Texts texts) {
        return new Happening(texts.minute(message.at()), texts.of(key), who, message.text(), kind);
    }
}
