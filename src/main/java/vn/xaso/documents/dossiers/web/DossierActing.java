package vn.xaso.documents.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;

/// Does an act that was sent from the page of a dossier and shows the page again: as it is now, or, when the act was
/// refused, with the reason and everything that was typed.
@Component
class DossierActing {

    private final DossierPages dossierPages;
    private final Pages pages;

    DossierActing(DossierPages dossierPages, Pages pages) {
        this.dossierPages = dossierPages;
        this.pages = pages;
    }

    View run(HttpServletRequest request, Actor actor, UUID id, Runnable act) {
        try {
            act.run();
            return SeeOther.to(DossierAsked.HERE + "/" + id);
        } catch (Refusal refusal) {
            var path = request.getRequestURI();
            var name = path.substring(path.lastIndexOf('/') + 1);
            var tried = new DossierPages.Tried(
                    name, DossierFields.messages(name, refusal, pages.texts(request)), typed(request));
            var page = dossierPages.make(actor, id, pages.texts(request), tried);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "documents/dossiers/web/dossierPage", page);
        }
    }

    static Map<String, String> typed(HttpServletRequest request) {
        var typed = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 0) {
                typed.put(name, values[0]);
            }
        });
        return Map.copyOf(typed);
    }
}
