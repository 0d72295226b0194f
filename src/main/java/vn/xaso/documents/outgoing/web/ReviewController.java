package vn.xaso.documents.outgoing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.outgoing.application.DraftingDesk;
import vn.xaso.documents.outgoing.application.OpinionDesk;
import vn.xaso.documents.outgoing.application.ReviewDesk;
import vn.xaso.kernel.Actor;

/// The way of a draft through the checks, and the opinions on it.
@Controller
@RequestMapping(OutgoingAsked.HERE + "/{id}")
class ReviewController {

    private final ReviewDesk review;
    private final DraftingDesk drafting;
    private final OpinionDesk opinions;
    private final MoveActing acting;

    ReviewController(ReviewDesk review, DraftingDesk drafting, OpinionDesk opinions, MoveActing acting) {
        this.review = review;
        this.drafting = drafting;
        this.opinions = opinions;
        this.acting = acting;
    }

    @PostMapping("/submission")
    View submit(HttpServletRequest request, Actor actor, @PathVariable UUID id, @RequestParam int version) {
        return acting.run(request, actor, id, () -> review.submit(actor, id, version));
    }

    @PostMapping("/taking-back")
    View takeBack(HttpServletRequest request, Actor actor, @PathVariable UUID id, @RequestParam int version) {
        return acting.run(request, actor, id, () -> drafting.takeBack(actor, id, version));
    }

    @PostMapping("/approval")
    View approve(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(name = "note-approve", defaultValue = "") String note) {
        return acting.run(request, actor, id, () -> review.approve(actor, id, version, note));
    }

    @PostMapping("/format-confirmation")
    View confirmFormat(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(name = "note-confirmFormat", defaultValue = "") String note) {
        return acting.run(request, actor, id, () -> review.confirmFormat(actor, id, version, note));
    }

    @PostMapping("/returns")
    View sendBack(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam("note-return") String why) {
        return acting.run(request, actor, id, () -> review.sendBack(actor, id, version, why));
    }

    @PostMapping("/giving-up")
    View giveUp(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam("note-giveUp") String why) {
        return acting.run(request, actor, id, () -> review.giveUp(actor, id, version, why));
    }

    @PostMapping("/opinions")
    View ask(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(name = "whom", defaultValue = "") List<String> whom,
            @RequestParam(defaultValue = "") String question) {
        var asked = whom.stream().map(DraftForm::id).filter(Objects::nonNull).toList();
        return acting.run(request, actor, id, () -> opinions.ask(actor, id, version, asked, question));
    }

    @PostMapping("/opinions/{no}")
    View answer(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int no,
            @RequestParam(defaultValue = "") String agrees) {
        var words = request.getParameter("words-" + no);
        return acting.run(request, actor, id, () -> opinions.answer(actor, id, no, agrees.equals("yes"), words));
    }
}
