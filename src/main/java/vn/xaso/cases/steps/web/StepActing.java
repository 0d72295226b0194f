package vn.xaso.cases.steps.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import vn.xaso.cases.application.CaseReaders;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.steps.web.StepPanels.Refused;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;

/// Does what was sent from the steps of a case and shows the case; or, when it was refused, the steps with the reason
/// and everything that was typed.
@Component
class StepActing {

    private final StepPanels panels;
    private final CaseFiles cases;
    private final Procedures procedures;
    private final Pages pages;

    StepActing(StepPanels panels, CaseFiles cases, Procedures procedures, Pages pages) {
        this.panels = panels;
        this.cases = cases;
        this.procedures = procedures;
        this.pages = pages;
    }

    View run(HttpServletRequest request, Actor actor, UUID id, String form, Runnable act) {
        try {
            act.run();
            return SeeOther.to("/office/cases/" + id);
        } catch (Refusal refusal) {
            return refused(request, actor, id, form, refusal);
        }
    }

    private View refused(HttpServletRequest request, Actor actor, UUID id, String form, Refusal refusal) {
        var texts = pages.texts(request);
        var why = texts.of(refusal.messageKey(), refusal.arguments());
        var caseFile = cases.get(actor.unit(), id);
        if (!CaseReaders.may(actor, caseFile)) {
            throw new Absent("case " + id);
        }
        var panel = panels.make(actor, caseFile, new Refused(form, why, typed(request)), texts)
                .orElseThrow(() -> new Absent("steps of case " + id));
        var page = new StepPage(
                "/office/cases/" + id,
                String.valueOf(caseFile.code()),
                CaseWords.name(procedures.version(caseFile.procedureVersion()), texts),
                panel,
                List.of(new FieldMessage(form, why)));
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "cases/steps/web/stepPage", page);
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        var typed = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values.length == 0 ? "" : values[0]));
        return typed;
    }
}
