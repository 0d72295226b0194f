package vn.xaso.cases.digitising.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.digitising.application.DigitisingDesk;
import vn.xaso.cases.digitising.application.StoreOwner;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.Pin;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// One scan: the official confirms what was read, and signs.
@Controller
@RequestMapping("/office/cases/{id}/digitising/{scan}")
class ScanController {

    private static final String PAGE = "cases/digitising/web/scanPage";

    private final DigitisingPages digitising;
    private final DigitisingDesk desk;
    private final StoreOwner owners;
    private final Pages pages;

    ScanController(DigitisingPages digitising, DigitisingDesk desk, StoreOwner owners, Pages pages) {
        this.digitising = digitising;
        this.desk = desk;
        this.owners = owners;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @PathVariable UUID id, @PathVariable UUID scan, Texts texts) {
        return pages.show(PAGE, digitising.scan(actor, id, scan, null, List.of(), texts));
    }

    @PostMapping("/confirmation")
    View confirm(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID scan,
            @RequestParam(defaultValue = "") String pin,
            Texts texts) {
        var form = ScanForm.read(request.getParameterMap());
        var wrong = form.check(digitising.today(), texts);
        if (wrong.isEmpty()) {
            try {
                desk.confirm(actor, id, scan, form.confirmed(owners.find(actor, id)), new Pin(pin));
                return SeeOther.to(DigitisingPages.href(id) + "?done=" + (form.compared() ? "signed" : "kept"));
            } catch (Refusal refusal) {
                var field = refusal.messageKey().startsWith("signing.") ? "pin" : "title";
                wrong.add(new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments())));
            }
        }
        var page = digitising.scan(actor, id, scan, form, List.copyOf(wrong), texts);
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
    }
}
