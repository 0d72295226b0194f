package vn.xaso.documents.outgoing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;

/// Does an act that was sent from the page of a document and shows the page again: as it is now, or, when the act was
/// refused, with the reason and everything that was typed.
@Component
class MoveActing {

    private final OutgoingPages outgoing;
    private final Pages pages;

    MoveActing(OutgoingPages outgoing, Pages pages) {
        this.outgoing = outgoing;
        this.pages = pages;
    }

    View run(HttpServletRequest request, Actor actor, UUID id, Runnable act) {
        var href = OutgoingAsked.HERE + "/" + id;
        try {
            act.run();
            return SeeOther.to(href);
        } catch (Refusal refusal) {
            var texts = pages.texts(request);
            var path = request.getRequestURI().substring(href.length() + 1);
            var reason = new FieldMessage(fieldOf(request), texts.of(refusal.messageKey(), refusal.arguments()));
            var failure = new OutgoingPage.Failure(List.of(reason), path, typed(request));
            var page = outgoing.make(actor, id, texts, failure);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "documents/outgoing/web/outgoingPage", page);
        }
    }

    /// The field to which the summary leads.
    private static String fieldOf(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream()
                .filter(name -> name.startsWith("note-") || name.startsWith("pin-") || name.equals("question"))
                .findFirst()
                .orElse("acts");
    }

    private static Map<String, List<String>> typed(HttpServletRequest request) {
        var typed = new HashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("pin-")) {
                typed.put(name, List.of(values));
            }
        });
        return Map.copyOf(typed);
    }
}
