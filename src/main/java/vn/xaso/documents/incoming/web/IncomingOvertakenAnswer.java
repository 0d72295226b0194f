package vn.xaso.documents.incoming.web;

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
import vn.xaso.documents.incoming.application.IncomingAccess;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.IncomingOvertaken;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Tells whoever came second what the first one did.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class IncomingOvertakenAnswer {

    private final IncomingAccess access;
    private final IncomingDocuments documents;
    private final IncomingStory story;
    private final Pages pages;

    IncomingOvertakenAnswer(IncomingAccess access, IncomingDocuments documents, IncomingStory story, Pages pages) {
        this.access = access;
        this.documents = documents;
        this.story = story;
        this.pages = pages;
    }

    @ExceptionHandler(IncomingOvertaken.class)
    @Transactional(readOnly = true)
    View overtaken(HttpServletRequest request, IncomingOvertaken overtaken) {
        var texts = pages.texts(request);
        var page = new IncomingOvertakenPage(
                IncomingAsked.HERE + "/" + overtaken.document(), since(request, overtaken, texts), typed(request));
        return pages.show(HttpStatus.CONFLICT, "documents/incoming/web/incomingOvertakenPage", page);
    }

    private static String typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> field.getKey().startsWith("note-") && field.getValue().length > 0)
                .map(field -> field.getValue()[0].strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private List<Happening> since(HttpServletRequest request, IncomingOvertaken overtaken, Texts texts) {
        if (!(request.getAttribute(Actor.class.getName()) instanceof Actor actor)) {
            return List.of();
        }
        var document = documents.get(actor.unit(), overtaken.document());
        return access.mayRead(actor, document) ? story.since(document, overtaken.seenVersion(), texts) : List.of();
    }
}
