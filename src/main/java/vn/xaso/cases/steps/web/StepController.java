package vn.xaso.cases.steps.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.steps.application.StepDesk;
import vn.xaso.cases.steps.application.StepWaitDesk;
import vn.xaso.kernel.Actor;

/// Lets a case go on by its designed steps, or back.
@Controller
@RequestMapping("/office/cases/{id}/steps")
class StepController {

    private final StepDesk desk;
    private final StepWaitDesk waits;
    private final StepActing acting;

    StepController(StepDesk desk, StepWaitDesk waits, StepActing acting) {
        this.desk = desk;
        this.waits = waits;
        this.acting = acting;
    }

    @PostMapping("/passes")
    View passOn(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "0") int way) {
        var official = official(request.getParameter("official-" + way));
        return acting.run(request, actor, id, "way-" + way, () -> desk.passOn(actor, id, version, way, official));
    }

    private static @Nullable UUID official(@Nullable String typed) {
        return typed != null && typed.matches("[0-9a-f-]{36}") ? UUID.fromString(typed) : null;
    }

    @PostMapping("/returns")
    View sendBack(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "0") int to,
            @RequestParam(name = "note-back", defaultValue = "") String why) {
        return acting.run(
                request, actor, id, "back", () -> desk.sendBack(actor, id, version, CaseAct.SEND_BACK, to, why));
    }

    @PostMapping("/draft-returns")
    View sendDraftBack(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "0") int to,
            @RequestParam(name = "note-back", defaultValue = "") String why) {
        var act = CaseAct.RETURN_TO_SPECIALIST;
        return acting.run(request, actor, id, "back", () -> desk.sendBack(actor, id, version, act, to, why));
    }

    @PostMapping("/questions")
    View askAgain(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam int no,
            @RequestParam(defaultValue = "") String note) {
        return acting.run(request, actor, id, "asked-" + no, () -> waits.askAgain(actor, id, version, no, note));
    }

    @PostMapping("/decisions")
    View goOn(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam int no,
            @RequestParam(defaultValue = "") String note) {
        return acting.run(request, actor, id, "asked-" + no, () -> waits.goOn(actor, id, version, no, note));
    }
}
