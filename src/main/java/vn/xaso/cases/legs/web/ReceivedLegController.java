package vn.xaso.cases.legs.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.xaso.cases.legs.application.AnswerDesk;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;

/// What the unit was asked.
@Controller
@RequestMapping(LegAsked.RECEIVED + "/{id}")
class ReceivedLegController {

    private final AnswerDesk desk;
    private final LegActing acting;

    ReceivedLegController(AnswerDesk desk, LegActing acting) {
        this.desk = desk;
        this.acting = acting;
    }

    @GetMapping
    View show(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.show(request, actor, Side.RECEIVED, id);
    }

    @GetMapping("/papers/{no}")
    ResponseEntity<Resource> paper(Actor actor, @PathVariable UUID id, @PathVariable int no) {
        return acting.paper(desk.get(actor, Side.RECEIVED, id), no);
    }

    @PostMapping("/acknowledgement")
    View acknowledge(HttpServletRequest request, Actor actor, @PathVariable UUID id, @RequestParam int version) {
        return run(request, actor, id, () -> desk.acknowledge(actor, id, version));
    }

    @PostMapping("/assignment")
    View assign(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(name = "note-assignment", defaultValue = "") String official) {
        return run(request, actor, id, () -> desk.assign(actor, id, version, person(official)));
    }

    @PostMapping("/answers")
    View answer(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(name = "note-answers", defaultValue = "") String words,
            @RequestParam(name = "files-answers", required = false) List<MultipartFile> files) {
        return run(
                request,
                actor,
                id,
                () -> acting.withFiles(
                        files == null ? List.of() : files, checked -> desk.answer(actor, id, version, words, checked)));
    }

    @PostMapping("/returns")
    View returnIt(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(name = "note-returns", defaultValue = "") String why) {
        return run(request, actor, id, () -> desk.returnIt(actor, id, version, why));
    }

    private View run(HttpServletRequest request, Actor actor, UUID id, Runnable act) {
        return acting.run(request, actor, Side.RECEIVED, id, act);
    }

    private static UUID person(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException nobody) {
            throw new Refusal("legs.refusal.nobody").because(nobody);
        }
    }
}
