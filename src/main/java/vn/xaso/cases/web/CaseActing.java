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
import vn.xaso.cases.CasePhrases;
import vn.xaso.cases.domain.CaseOvertaken;
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
    private final CasePhrases phrases;
    private final Pages pages;

    CaseActing(CasePages casePages, CasePhrases phrases, Pages pages) {
        this.casePages = casePages;
        this.phrases = phrases;
        this.pages = pages;
    }

    View run(HttpServletRequest request, Actor actor, UUID id, Runnable act) {
        if (request.getParameter("phrase") != null) {
            return withPhrase(request, actor, id);
        }
        try {
            act.run();
            return SeeOther.to("/office/cases/" + id);
        } catch (Refusal refusal) {
            return refused(request, actor, id, refusal);
        }
    }

    View refused(HttpServletRequest request, Actor actor, UUID id, Refusal refusal) {
        var said = pages.texts(request).of(refusal.messageKey(), refusal.arguments());
        var reasons = List.of(new FieldMessage(fieldOf(request), said));
        return again(request, actor, id, reasons, typed(request));
    }

    /// Without scripts: the chosen sentence comes below what was typed; nothing is done yet.
    private View withPhrase(HttpServletRequest request, Actor actor, UUID id) {
        int seen = Integer.parseInt(request.getParameter("version"));
        if (casePages.readable(actor, id).version() != seen) {
            throw new CaseOvertaken(id, seen);
        }
        var typed = typed(request);
        var chosen = typed.getOrDefault("phrase", "");
        typed.computeIfPresent(fieldOf(request), (name, note) -> phrases.below(actor, note, chosen));
        return again(request, actor, id, List.of(), typed);
    }

    private View again(
            HttpServletRequest request, Actor actor, UUID id, List<FieldMessage> reasons, Map<String, String> typed) {
        var path = request.getRequestURI();
        var name = path.substring(path.lastIndexOf('/') + 1);
        var page = casePages.make(actor, id, pages.texts(request), reasons, name, typed);
        var status = reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.show(status, "cases/web/casePage", page);
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
        return typed;
    }
}
