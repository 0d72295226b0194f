package vn.xaso.cases.web.citizen;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.RatingForm;
import vn.xaso.cases.application.OwnCases;
import vn.xaso.cases.voice.application.RatingDesk;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The applicant says how content he or she is with the service in an own case.
@Controller
class OwnRatingController {

    private final OwnCases own;
    private final OwnCasePages casePages;
    private final RatingDesk desk;
    private final Pages pages;

    OwnRatingController(OwnCases own, OwnCasePages casePages, RatingDesk desk, Pages pages) {
        this.own = own;
        this.casePages = casePages;
        this.desk = desk;
        this.pages = pages;
    }

    @PostMapping("/ho-so/{id}/danh-gia")
    View rate(
            Citizen citizen,
            @PathVariable UUID id,
            @RequestParam(name = RatingForm.SATISFACTION, defaultValue = "") String satisfaction,
            @RequestParam(name = RatingForm.COMMENT, defaultValue = "") String comment,
            Texts texts) {
        try {
            own.act(citizen, id, unit -> desk.rate(citizen, unit, id, satisfaction, comment));
            return SeeOther.to(Pathways.of(id) + "#" + RatingForm.SECTION);
        } catch (Refusal refusal) {
            var page = own.read(citizen, id, found -> casePages.refused(found, satisfaction, comment, refusal, texts));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "cases/web/citizen/ownCasePage", page);
        }
    }
}
