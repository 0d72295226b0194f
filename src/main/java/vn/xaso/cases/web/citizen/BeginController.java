package vn.xaso.cases.web.citizen;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.application.ApplicationDesk;
import vn.xaso.cases.application.OwnCases;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Refusal;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The start of an application from home.
@Controller
@RequestMapping("/nop-ho-so/{procedure}")
class BeginController {

    private final BeginPages beginPages;
    private final Places places;
    private final OwnCases own;
    private final ApplicationDesk desk;
    private final Pages pages;

    BeginController(BeginPages beginPages, Places places, OwnCases own, ApplicationDesk desk, Pages pages) {
        this.beginPages = beginPages;
        this.places = places;
        this.own = own;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    View choose(
            Citizen citizen,
            @PathVariable String procedure,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "tim", defaultValue = "") String asked,
            Texts texts) {
        var code = ProcedureCode.asked(procedure);
        return pages.show("cases/web/citizen/beginPage", beginPages.make(code, unit, asked.strip(), List.of(), texts));
    }

    @PostMapping
    View begin(
            Citizen citizen,
            @PathVariable String procedure,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String key,
            Texts texts) {
        var code = ProcedureCode.asked(procedure);
        try {
            var place = places.find(unit).orElseThrow(() -> new Refusal("cases.own.commune.missing"));
            if (key.isBlank() || key.length() > 60) {
                throw new Refusal("cases.own.page.old");
            }
            var draft = own.begin(citizen, place.id(), () -> desk.begin(citizen, place.id(), code, key));
            return SeeOther.to(Pathways.of(draft.id()) + "/to-khai");
        } catch (Refusal refusal) {
            var reason = new FieldMessage("don-vi", texts.of(refusal.messageKey(), refusal.arguments()));
            var page = beginPages.make(code, unit, "", List.of(reason), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "cases/web/citizen/beginPage", page);
        }
    }
}
