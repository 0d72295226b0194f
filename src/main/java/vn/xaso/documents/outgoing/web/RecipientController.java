package vn.xaso.documents.outgoing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.outgoing.application.IssueDesk;
import vn.xaso.documents.outgoing.domain.Recipient;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;

/// More recipients, and those to whom somebody takes it by hand.
@Controller
@RequestMapping(OutgoingAsked.HERE + "/{id}/recipients")
class RecipientController {

    private final IssueDesk issue;
    private final MoveActing acting;
    private final Clock clock;

    RecipientController(IssueDesk issue, MoveActing acting, Clock clock) {
        this.issue = issue;
        this.acting = acting;
        this.clock = clock;
    }

    @PostMapping
    View sendAlso(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") List<String> units,
            @RequestParam(defaultValue = "") String others) {
        var more = units.stream()
                .map(DraftForm::id)
                .filter(Objects::nonNull)
                .map(UnitId::new)
                .toList();
        return acting.run(request, actor, id, () -> issue.sendAlso(actor, id, version, more, DraftForm.lines(others)));
    }

    @PostMapping("/{no}/sending")
    View sent(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int no,
            @RequestParam(defaultValue = "1") String covers) {
        var way = Objects.requireNonNullElse(request.getParameter("way-" + no), "");
        return acting.run(request, actor, id, () -> {
            int count = MoveActing.count(covers, "outgoing.refusal.covers");
            issue.sentByHand(actor, id, no, new Recipient(no, null, "", clock.instant(), way.strip(), count, ""));
        });
    }
}
