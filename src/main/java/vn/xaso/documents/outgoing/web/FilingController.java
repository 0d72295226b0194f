package vn.xaso.documents.outgoing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.outgoing.application.FilingDesk;
import vn.xaso.kernel.Actor;

/// Files an issued document in a dossier.
@Controller("outgoingFilingController")
class FilingController {

    private final FilingDesk desk;
    private final MoveActing acting;

    FilingController(FilingDesk desk, MoveActing acting) {
        this.desk = desk;
        this.acting = acting;
    }

    @PostMapping(OutgoingAsked.HERE + "/{id}/dossier")
    View file(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String dossier) {
        return acting.run(request, actor, id, () -> {
            desk.file(actor, id, DraftForm.id(dossier));
        });
    }
}
