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
import vn.xaso.cases.legs.application.AskDesk;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.LegAct;
import vn.xaso.kernel.Actor;

/// What the unit asked others.
@Controller
@RequestMapping(LegAsked.HERE + "/{id}")
class AskedLegController {

    private final AskDesk desk;
    private final AnswerDesk reading;
    private final LegActing acting;

    AskedLegController(AskDesk desk, AnswerDesk reading, LegActing acting) {
        this.desk = desk;
        this.reading = reading;
        this.acting = acting;
    }

    @GetMapping
    View show(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.show(request, actor, Side.ASKED, id);
    }

    @GetMapping("/papers/{no}")
    ResponseEntity<Resource> paper(Actor actor, @PathVariable UUID id, @PathVariable int no) {
        return acting.paper(reading.get(actor, Side.ASKED, id), no);
    }

    @PostMapping("/urges")
    View urge(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(name = "note-urges", defaultValue = "") String words) {
        return run(request, actor, id, () -> desk.urge(actor, id, version, words));
    }

    @PostMapping("/recall")
    View recall(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(name = "note-recall", defaultValue = "") String why) {
        return run(request, actor, id, () -> desk.recall(actor, id, version, why));
    }

    @PostMapping("/notes")
    View note(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(name = "note-notes", defaultValue = "") String standing) {
        return run(request, actor, id, () -> desk.note(actor, id, version, reference, standing));
    }

    @PostMapping("/acknowledgement")
    View acknowledged(HttpServletRequest request, Actor actor, @PathVariable UUID id, @RequestParam int version) {
        return run(request, actor, id, () -> desk.record(actor, id, version, LegAct.ACKNOWLEDGE, "", List.of()));
    }

    @PostMapping("/answers")
    View answered(
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
                        files == null ? List.of() : files,
                        checked -> desk.record(actor, id, version, LegAct.ANSWER, words, checked)));
    }

    @PostMapping("/returns")
    View returned(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(name = "note-returns", defaultValue = "") String why) {
        return run(request, actor, id, () -> desk.record(actor, id, version, LegAct.RETURN, why, List.of()));
    }

    private View run(HttpServletRequest request, Actor actor, UUID id, Runnable act) {
        return acting.run(request, actor, Side.ASKED, id, act);
    }
}
