package vn.xaso.cases.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.application.DraftingDesk;
import vn.xaso.cases.application.ResultDraft;
import vn.xaso.cases.application.ReturnDesk;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.kernel.Actor;
import vn.xaso.signing.Pin;

/// The way of the result: from the specialist's draft over the clerk to the applicant.
@Controller
@RequestMapping("/office/cases/{id}")
class ResultController {

    private final DraftingDesk drafting;
    private final ReturnDesk desk;
    private final CaseActing acting;

    ResultController(DraftingDesk drafting, ReturnDesk desk, CaseActing acting) {
        this.drafting = drafting;
        this.desk = desk;
        this.acting = acting;
    }

    @PostMapping("/leader-submissions")
    View submitToLeader(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "GRANTED") Outcome outcome,
            @RequestParam(name = "note-submitToLeader", defaultValue = "") String text,
            @RequestParam(defaultValue = "") String signer) {
        var draft = new ResultDraft(outcome, text.strip(), signer.isBlank() ? null : UUID.fromString(signer));
        return acting.run(request, actor, id, () -> drafting.submitToLeader(actor, id, version, draft));
    }

    @PostMapping("/issue")
    View issue(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(name = "pin-issue", defaultValue = "") String pin) {
        return acting.run(request, actor, id, () -> {
            if (pin.isEmpty()) {
                desk.issueOnPaper(actor, id, version);
            } else {
                desk.issue(actor, id, version, new Pin(pin));
            }
        });
    }

    @PostMapping("/handover")
    View handOver(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam("note-handOver") String proof) {
        return acting.run(request, actor, id, () -> desk.handOver(actor, id, version, proof));
    }
}
