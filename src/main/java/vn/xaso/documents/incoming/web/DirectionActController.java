package vn.xaso.documents.incoming.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.xaso.documents.incoming.application.Direction;
import vn.xaso.documents.incoming.application.DirectionDesk;
import vn.xaso.documents.incoming.application.Parties;
import vn.xaso.documents.incoming.application.TransferDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// The way of a document between the clerk and the leader.
@Controller
@RequestMapping("/office/documents/incoming/{id}")
class DirectionActController {

    private final DirectionDesk leader;
    private final TransferDesk clerk;
    private final Parties parties;
    private final IncomingActing acting;

    DirectionActController(DirectionDesk leader, TransferDesk clerk, Parties parties, IncomingActing acting) {
        this.leader = leader;
        this.clerk = clerk;
        this.parties = parties;
        this.acting = acting;
    }

    @PostMapping("/submission")
    View submit(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.run(request, actor, id, "submit", sent -> {
            var chosen = sent.id("leader");
            if (chosen == null) {
                throw new Refusal("incoming.refusal.noLeader");
            }
            clerk.submit(actor, id, sent.version(), chosen, sent.note());
        });
    }

    @PostMapping("/direction")
    View direct(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.run(
                request,
                actor,
                id,
                "direct",
                sent -> leader.direct(actor, id, sent.version(), direction(actor.unit(), sent)));
    }

    /// Own words count more than the phrase that was chosen.
    private Direction direction(UnitId unit, Sent sent) {
        var lead = parties.read(unit, sent.word("lead"));
        var contributors = sent.words("contributors").stream()
                .map(text -> parties.read(unit, text))
                .toList();
        var informed = sent.words("informed").stream()
                .map(text -> parties.read(unit, text))
                .toList();
        var words = sent.note().isEmpty() ? sent.word("phrase") : sent.note();
        return new Direction(lead, contributors, informed, sent.day(), Objects.requireNonNull(words));
    }

    @PostMapping("/extensions")
    View grantTime(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.run(
                request,
                actor,
                id,
                "grantTime",
                sent -> leader.grantTime(actor, id, sent.version(), sent.day(), sent.note()));
    }

    @PostMapping("/extension-refusals")
    View refuseTime(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.run(
                request, actor, id, "refuseTime", sent -> leader.refuseTime(actor, id, sent.version(), sent.note()));
    }

    @PostMapping("/transfer")
    View transfer(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.run(request, actor, id, "transfer", sent -> clerk.transfer(actor, id, sent.version()));
    }

    @PostMapping("/recall-agreement")
    View agreeToRecall(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.run(
                request,
                actor,
                id,
                "agreeToRecall",
                sent -> clerk.agreeToRecall(actor, id, sent.version(), sent.note()));
    }

    @PostMapping("/recall-refusal")
    View refuseRecall(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.run(
                request, actor, id, "refuseRecall", sent -> clerk.refuseRecall(actor, id, sent.version(), sent.note()));
    }
}
