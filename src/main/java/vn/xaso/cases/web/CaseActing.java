package vn.xaso.cases.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;

/// Does an act that was sent from the case page and shows the page again: as it is now, or, when the act was refused,
/// with the reason and everything that was typed.
@Component
class CaseActing {

    private static final Set<String> NEVER_SHOWN_AGAIN = Set.of("pin-sign", "pin-issue");

    private final CasePages casePages;
    private final Pages pages;

    CaseActing(CasePages casePages, Pages pages) {
        this.casePages = casePages;
        this.pages = pages;
    }

    View run(HttpServletRequest request, Actor actor, UUID id, Runnable act) {
        try {
            act.run();
            return SeeOther.to("/office/cases/" + id);
        } catch (Refusal refusal) {
            var texts = pages.texts(request);
            var path = request.getRequestURI();
            var name = path.substring(path.lastIndexOf('/') + 1);
            var field = fieldOf(request);
            var reason = new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments()));
            var page = casePages.make(actor, id, texts, List.of(reason), name, typed(request));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "cases/web/casePage", page);
        }
    }

    /// The field to which the summary leads: the first of the form that is not the version.
    private static String fieldOf(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream()
                .filter(name -> name.startsWith("note-") || name.startsWith("pin-") || name.equals("specialist"))
                .findFirst()
                .orElse("acts");
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        var typed = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 0 && !NEVER_SHOWN_AGAIN.contains(name)) {
                typed.put(name, values[0]);
            }
        });
        return Map.copyOf(typed);
    }
}
