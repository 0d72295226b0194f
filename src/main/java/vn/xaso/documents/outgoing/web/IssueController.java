package vn.xaso.documents.outgoing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.numbers.RegisterEntry;
import vn.xaso.documents.outgoing.application.IssueDesk;
import vn.xaso.documents.outgoing.application.RegistryDesk;
import vn.xaso.documents.outgoing.application.SigningDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.signing.Pin;

/// Signature, number, the organisation's signature, sending.
@Controller
@RequestMapping(OutgoingAsked.HERE + "/{id}")
class IssueController {

    private final SigningDesk signing;
    private final RegistryDesk registry;
    private final IssueDesk issue;
    private final MoveActing acting;

    IssueController(SigningDesk signing, RegistryDesk registry, IssueDesk issue, MoveActing acting) {
        this.signing = signing;
        this.registry = registry;
        this.issue = issue;
        this.acting = acting;
    }

    @PostMapping("/signature")
    View sign(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam("pin-sign") String pin) {
        return acting.run(request, actor, id, () -> signing.sign(actor, id, version, new Pin(pin)));
    }

    @PostMapping("/number")
    View number(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam("pin-number") String pin,
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "1") String copies,
            @RequestParam(name = "remark", defaultValue = "") String remark) {
        return acting.run(request, actor, id, () -> {
            int count = MoveActing.count(copies, "outgoing.refusal.copies");
            var entry = new RegisterEntry(holder.strip(), count, remark.strip(), "");
            registry.numberAndSeal(actor, id, version, new Pin(pin), entry);
        });
    }

    @PostMapping("/seal")
    View seal(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam("pin-seal") String pin) {
        return acting.run(request, actor, id, () -> registry.seal(actor, id, version, new Pin(pin)));
    }

    @PostMapping("/cancellation")
    View cancel(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam("note-cancel") String why) {
        return acting.run(request, actor, id, () -> registry.cancel(actor, id, version, why));
    }

    @PostMapping("/issue")
    View issue(HttpServletRequest request, Actor actor, @PathVariable UUID id, @RequestParam int version) {
        return acting.run(request, actor, id, () -> issue.issue(actor, id, version));
    }

    @PostMapping("/recall")
    View recall(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam("note-recall") String why) {
        return acting.run(request, actor, id, () -> issue.recall(actor, id, version, why));
    }
}
