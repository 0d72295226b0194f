package vn.xaso.cases.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;

/// What the head and the specialist do with a case.
@Controller
@RequestMapping("/office/cases/{id}")
class HandlingController {

    private final HandlingDesk desk;
    private final CaseActing acting;

    HandlingController(HandlingDesk desk, CaseActing acting) {
        this.desk = desk;
        this.acting = acting;
    }

    @PostMapping("/assignment")
    View assign(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String specialist) {
        return acting.run(request, actor, id, () -> {
            if (specialist.isBlank()) {
                throw new Refusal("cases.refusal.noSpecialist");
            }
            desk.assign(actor, id, version, UUID.fromString(specialist));
        });
    }

    @PostMapping("/review")
    View startReview(HttpServletRequest request, Actor actor, @PathVariable UUID id, @RequestParam int version) {
        return acting.run(request, actor, id, () -> desk.startReview(actor, id, version));
    }

    @PostMapping("/supplement-requests")
    View requestSupplement(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam("note-supplement") String what,
            @RequestParam(required = false) @Nullable String again,
            @RequestParam(defaultValue = "") String why) {
        var repeat = again == null ? HandlingDesk.Repeat.NOT_CONFIRMED : HandlingDesk.Repeat.CONFIRMED;
        return acting.run(request, actor, id, () -> desk.requestSupplement(actor, id, version, what, repeat, why));
    }

    @PostMapping("/consultation-answers")
    View recordAnswer(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam("note-consulted") String answer) {
        return acting.run(request, actor, id, () -> desk.recordAnswer(actor, id, version, answer));
    }

    @PostMapping("/transfer-results")
    View recordLegResult(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam("note-transferred") String result) {
        return acting.run(request, actor, id, () -> desk.recordLegResult(actor, id, version, result));
    }
}
