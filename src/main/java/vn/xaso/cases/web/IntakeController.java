package vn.xaso.cases.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.kernel.Actor;

/// What reception does with a case.
@Controller
@RequestMapping("/office/cases/{id}")
class IntakeController {

    private final IntakeDesk desk;
    private final CaseActing acting;

    IntakeController(IntakeDesk desk, CaseActing acting) {
        this.desk = desk;
        this.acting = acting;
    }

    @PostMapping("/acceptance")
    View accept(HttpServletRequest request, Actor actor, @PathVariable UUID id, @RequestParam int version) {
        return acting.run(request, actor, id, () -> desk.accept(actor, id, version));
    }

    @PostMapping("/fix-requests")
    View askFix(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam("note-askFix") String what,
            @RequestParam(defaultValue = "") String why) {
        return acting.run(request, actor, id, () -> desk.askFix(actor, id, version, what, why));
    }

    @PostMapping("/refusal")
    View refuse(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam("note-refuse") String ground) {
        return acting.run(request, actor, id, () -> desk.refuse(actor, id, version, ground));
    }

    @PostMapping("/answers")
    View answer(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam("note-answer") String note) {
        return acting.run(request, actor, id, () -> desk.takeAnswer(actor, id, version, note));
    }

    @PostMapping("/withdrawal")
    View withdraw(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam("note-withdraw") String asked) {
        return acting.run(request, actor, id, () -> desk.withdraw(actor, id, version, asked));
    }

    @PostMapping("/payments")
    View recordPayment(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam("note-paid") String receipt) {
        return acting.run(request, actor, id, () -> desk.recordPayment(actor, id, version, receipt));
    }
}
