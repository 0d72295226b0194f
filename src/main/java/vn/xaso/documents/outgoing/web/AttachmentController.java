package vn.xaso.documents.outgoing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.xaso.documents.outgoing.application.AttachmentDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;

/// Separate files that go with a document.
@Controller
@RequestMapping(OutgoingAsked.HERE + "/{id}/attachments")
class AttachmentController {

    private final AttachmentDesk desk;
    private final DraftIntake intake;
    private final MoveActing acting;

    AttachmentController(AttachmentDesk desk, DraftIntake intake, MoveActing acting) {
        this.desk = desk;
        this.intake = intake;
        this.acting = acting;
    }

    @PostMapping
    View attach(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile attachment) {
        return acting.run(request, actor, id, () -> {
            if (attachment == null || attachment.isEmpty()) {
                throw new Refusal("outgoing.refusal.noFile");
            }
            desk.attach(actor, id, intake.check(attachment));
        });
    }

    @PostMapping("/{no}/removal")
    View takeAway(HttpServletRequest request, Actor actor, @PathVariable UUID id, @PathVariable int no) {
        return acting.run(request, actor, id, () -> desk.takeAway(actor, id, no));
    }
}
