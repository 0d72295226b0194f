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

    private static final List<String> FIELDS =
            List.of("note-", "pin-", "question", "words-", "way-", "dossier", "others");

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
            return SeeOther.to(href + Done.mark(path(request, href)));
        } catch (Refusal refusal) {
            var texts = pages.texts(request);
            var reason =
                    new FieldMessage(fieldOf(request, refusal), texts.of(refusal.messageKey(), refusal.arguments()));
            var tried = OutgoingPage.Tried.refused(reason, path(request, href), typed(request));
            var page = outgoing.make(actor, id, texts, tried);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "documents/outgoing/web/outgoingPage", page);
        }
    }

    /// How many copies or covers: a count of at most three digits.
    static int count(String typed, String otherwise) {
        if (!typed.strip().matches("[1-9][0-9]{0,2}")) {
            throw new Refusal(otherwise);
        }
        return Integer.parseInt(typed.strip());
    }

    private static String path(HttpServletRequest request, String href) {
        return request.getRequestURI().substring(href.length() + 1);
    }

    /// The field to which the summary leads.
    private static String fieldOf(HttpServletRequest request, Refusal refusal) {
        switch (refusal.messageKey()) {
            case "outgoing.refusal.nobodyAsked" -> {
                return "whom";
            }
            case "outgoing.refusal.copies" -> {
                return "copies";
            }
            default -> {}
        }
        return request.getParameterMap().keySet().stream()
                .filter(name -> FIELDS.stream().anyMatch(name::startsWith))
                .findFirst()
                .orElse(request.getRequestURI().endsWith("/attachments") ? "attachment" : "acts");
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
