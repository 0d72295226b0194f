package vn.xaso.documents.incoming.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;

/// Does an act that was sent from the page of a document and shows a page again: the document as it is now, the one
/// that waits next, the list where the document is out of sight, or, when the act was refused, the reason and
/// everything that was typed.
@Component
class IncomingActing {

    private final IncomingPages incomingPages;
    private final Pages pages;

    IncomingActing(IncomingPages incomingPages, Pages pages) {
        this.incomingPages = incomingPages;
        this.pages = pages;
    }

    View run(HttpServletRequest request, Actor actor, UUID id, String key, Consumer<Sent> act) {
        var sent = new Sent(key, request);
        try {
            act.accept(sent);
        } catch (Refusal refusal) {
            var texts = pages.texts(request);
            var reason = new FieldMessage(fieldOf(sent, refusal), texts.of(refusal.messageKey(), refusal.arguments()));
            return again(actor, id, sent, List.of(reason));
        }
        return SeeOther.to(incomingPages.onward(actor, id, sent.word("then").equals("next")));
    }

    View again(Actor actor, UUID id, Sent sent, List<FieldMessage> messages) {
        var tried = new Tried(sent.key(), messages, sent.typed());
        var page = incomingPages.make(
                actor, id, pages.texts(sent.request()), tried, IncomingPages.View.of(sent.request()));
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "documents/incoming/web/incomingPage", page);
    }

    /// The field to which the summary leads.
    private static String fieldOf(Sent sent, Refusal refusal) {
        var ending = refusal.messageKey().substring(refusal.messageKey().lastIndexOf('.') + 1);
        return switch (ending) {
            case "noDay", "dayPast", "notLater" -> "day-" + sent.key();
            case "noParty", "twice" -> sent.key().equals("subAssign") ? "person" : "lead";
            case "noLeader" -> "leader";
            case "alike" -> "note-register";
            case "notOpen", "noDossier" -> "dossier";
            default -> usualField(sent);
        };
    }

    private static String usualField(Sent sent) {
        if (sent.key().equals("addFiles")) {
            return "files";
        }
        return sent.request().getParameter("note-" + sent.key()) == null ? "acts" : "note-" + sent.key();
    }
}
