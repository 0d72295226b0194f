package vn.xaso.documents.outgoing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;
import vn.xaso.documents.outgoing.domain.OutgoingDocuments;
import vn.xaso.documents.outgoing.domain.OutgoingOvertaken;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Tells whoever came second what the first one did.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutgoingOvertakenAnswer {

    private final OutgoingDocuments documents;
    private final Pages pages;

    OutgoingOvertakenAnswer(OutgoingDocuments documents, Pages pages) {
        this.documents = documents;
        this.pages = pages;
    }

    @ExceptionHandler(OutgoingOvertaken.class)
    @Transactional(readOnly = true)
    View overtaken(HttpServletRequest request, OutgoingOvertaken overtaken) {
        var page = new OutgoingOvertakenPage(
                OutgoingAsked.HERE + "/" + overtaken.document(),
                events(request, overtaken, pages.texts(request)),
                typed(request));
        return pages.show(HttpStatus.CONFLICT, "documents/outgoing/web/outgoingOvertakenPage", page);
    }

    /// The last ones: what the reader saw of them is not known here.
    private List<Happening> events(HttpServletRequest request, OutgoingOvertaken overtaken, Texts texts) {
        if (!(request.getAttribute(Actor.class.getName()) instanceof Actor actor)) {
            return List.of();
        }
        return documents.events(documents.get(actor.unit(), overtaken.document())).reversed().stream()
                .limit(3)
                .map(event -> OutgoingWords.happening(event, texts))
                .toList();
    }

    private static String typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("pin-") && field.getValue()[0].length() > 20)
                .map(field -> field.getValue()[0].strip())
                .collect(Collectors.joining("\n"));
    }
}
