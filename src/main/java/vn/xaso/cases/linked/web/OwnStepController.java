package vn.xaso.cases.linked.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.OwnCases;
import vn.xaso.cases.application.ReturnDesk;
import vn.xaso.identity.Citizen;
import vn.xaso.ui.SeeOther;

/// The results of the steps, for the applicant of the linked case.
@Controller
@RequestMapping("/ho-so/{id}/lien-thong/{no}")
class OwnStepController {

    private final OwnCases own;
    private final ReturnDesk returns;
    private final StepFiles files;

    OwnStepController(OwnCases own, ReturnDesk returns, StepFiles files) {
        this.own = own;
        this.returns = returns;
        this.files = files;
    }

    /// Hands all results over; the browser goes on to the file.
    @PostMapping
    View collect(Citizen citizen, @PathVariable UUID id, @PathVariable int no) {
        own.act(citizen, id, unit -> returns.collect(citizen, unit, id));
        return SeeOther.to("/ho-so/" + id + "/lien-thong/" + no);
    }

    @GetMapping
    Object result(Citizen citizen, @PathVariable UUID id, @PathVariable int no) {
        return own.read(
                citizen,
                id,
                found -> found.caseFile().state() == CaseState.RETURNED_RESULT
                        ? files.result(found.caseFile(), no)
                        : SeeOther.to("/ho-so/" + id));
    }
}
