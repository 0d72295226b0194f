package vn.xaso.reports.design.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.reports.design.application.FormDesk;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Where a new version of a form begins.
@Controller
class FormStartController {

    private final FormDesk desk;
    private final DutyPages duties;
    private final Pages pages;

    FormStartController(FormDesk desk, DutyPages duties, Pages pages) {
        this.desk = desk;
        this.duties = duties;
        this.pages = pages;
    }

    @PostMapping(DutyPages.HERE + "/{id}/forms")
    View begin(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String from, Texts texts) {
        try {
            var source = from.matches("[0-9a-f-]{36}") ? UUID.fromString(from) : null;
            return SeeOther.to(
                    DutyPages.FORMS + "/" + desk.begin(actor, id, source).id());
        } catch (Refusal refusal) {
            var page = duties.one(actor, id, Map.of(), Sent.messages(refusal, "forms", texts), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, DutyController.PAGE, page);
        }
    }
}
