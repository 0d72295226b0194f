package vn.xaso.notifications.web;

import vn.xaso.notifications.domain.WaitingLetter;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Letters in words.
final class MailWords {

    private MailWords() {}

    static Tag state(WaitingLetter.Line line, Texts texts) {
        var kind = switch (line.state()) {
            case WAITING -> line.fault() == null ? Kind.INFO : Kind.WARN;
            case SENT -> Kind.DONE;
            case STUCK -> Kind.LATE;
        };
        return new Tag(kind, texts.of("mail.state." + line.state()));
    }

    static String why(WaitingLetter.Line line, Texts texts) {
        var fault = line.fault();
        if (fault == null) {
            return "";
        }
        var words = texts.of("mail.fault." + fault);
        return line.reply() == 0 ? words : words + " (" + line.reply() + ")";
    }
}
