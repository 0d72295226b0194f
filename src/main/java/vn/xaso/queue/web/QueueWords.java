package vn.xaso.queue.web;

import java.util.List;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.queue.domain.QueueLine;
import vn.xaso.queue.domain.QueueNow;
import vn.xaso.queue.domain.Ticket;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Language;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// How the queue is told.
final class QueueWords {

    private QueueWords() {}

    static String name(QueueLine line, Texts texts) {
        return texts.language() == Language.EN && !line.nameEn().isEmpty() ? line.nameEn() : line.name();
    }

    /// Such as `about 15 minutes`, or that it is one's turn at once.
    static String wait(QueueNow queue, QueueLine line, int ahead, Texts texts) {
        int minutes = queue.minutes(line, ahead);
        return minutes == 0 ? texts.of("queue.wait.none") : texts.of("queue.wait.about", minutes);
    }

    static Tag tag(Ticket ticket, Texts texts) {
        var kind = switch (ticket.state()) {
            case BOOKED, WAITING -> Kind.INFO;
            case CALLED -> Kind.WARN;
            case DONE -> Kind.DONE;
            case ABSENT, CANCELLED -> Kind.NEUTRAL;
        };
        return new Tag(kind, texts.of("queue.state." + ticket.state().name()));
    }

    /// For a voice: each letter and figure by itself.
    static String said(Ticket ticket, Texts texts) {
        var signs = ticket.code().replaceAll("(?<=.)(?=.)", " ");
        return texts.of("queue.said", signs, ticket.counter() == null ? "" : ticket.counter());
    }

    static List<FieldMessage> wrong(Refusal refusal, String field, Texts texts) {
        var all = refusal instanceof Mistakes mistakes ? mistakes.all() : List.of(new Mistakes.Mistake(field, refusal));
        return all.stream()
                .map(one -> new FieldMessage(
                        one.part(),
                        texts.of(one.refusal().messageKey(), one.refusal().arguments())))
                .toList();
    }
}
