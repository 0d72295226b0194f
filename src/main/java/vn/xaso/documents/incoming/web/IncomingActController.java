package vn.xaso.documents.incoming.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.xaso.documents.incoming.application.AssignmentDesk;
import vn.xaso.documents.incoming.application.DocumentHandlingDesk;
import vn.xaso.documents.incoming.application.FilingDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;

/// What the office and the specialist do with a document.
@Controller
@RequestMapping("/office/documents/incoming/{id}")
class IncomingActController {

    private final AssignmentDesk office;
    private final DocumentHandlingDesk desk;
    private final FilingDesk filing;
    private final IncomingActing acting;

    IncomingActController(AssignmentDesk office, DocumentHandlingDesk desk, FilingDesk filing, IncomingActing acting) {
        this.office = office;
        this.desk = desk;
        this.filing = filing;
        this.acting = acting;
    }

    @PostMapping("/assignment")
    View subAssign(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.run(request, actor, id, "subAssign", sent -> {
            var person = sent.id("person");
            if (person == null) {
                throw new Refusal("incoming.refusal.noParty");
            }
            office.subAssign(actor, id, sent.version(), person, sent.note());
        });
    }

    @PostMapping("/hand-back")
    View handBack(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.run(
                request, actor, id, "handBack", sent -> office.handBack(actor, id, sent.version(), sent.note()));
    }

    @PostMapping("/return-up")
    View returnUp(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.run(
                request, actor, id, "returnUp", sent -> office.returnUp(actor, id, sent.version(), sent.note()));
    }

    @PostMapping("/start")
    View start(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.run(request, actor, id, "start", sent -> desk.start(actor, id, sent.version()));
    }

    @PostMapping("/extension-requests")
    View askTime(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.run(
                request,
                actor,
                id,
                "askTime",
                sent -> desk.askTime(actor, id, sent.version(), sent.day(), sent.note()));
    }

    @PostMapping("/opinions")
    View contribute(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.run(
                request, actor, id, "contribute", sent -> desk.contribute(actor, id, sent.version(), sent.note()));
    }

    @PostMapping("/acknowledgement")
    View acknowledge(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.run(request, actor, id, "acknowledge", sent -> desk.acknowledge(actor, id));
    }

    @PostMapping("/answers")
    View answer(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.run(
                request,
                actor,
                id,
                "answer",
                sent -> filing.answer(actor, id, sent.version(), sent.id("answer"), sent.note()));
    }

    @PostMapping("/no-answer")
    View needNoAnswer(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.run(
                request, actor, id, "needNoAnswer", sent -> desk.needNoAnswer(actor, id, sent.version(), sent.note()));
    }

    @PostMapping("/completion")
    View complete(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.run(
                request, actor, id, "complete", sent -> desk.complete(actor, id, sent.version(), sent.note()));
    }

    @PostMapping("/filing")
    View file(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.run(
                request,
                actor,
                id,
                "file",
                sent -> filing.file(actor, id, sent.version(), sent.id("dossier"), sent.note()));
    }
}
