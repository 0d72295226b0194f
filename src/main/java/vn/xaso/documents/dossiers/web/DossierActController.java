package vn.xaso.documents.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.dossiers.application.DossierDesk;
import vn.xaso.documents.dossiers.domain.Retention;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Days;

/// What the keeper, and the head, do with a dossier.
@Controller
@RequestMapping(DossierAsked.HERE + "/{id}")
class DossierActController {

    private final DossierDesk desk;
    private final DossierActing acting;

    DossierActController(DossierDesk desk, DossierActing acting) {
        this.desk = desk;
        this.acting = acting;
    }

    @PostMapping("/opening")
    View open(HttpServletRequest request, Actor actor, @PathVariable UUID id, @RequestParam int version) {
        return acting.run(request, actor, id, () -> desk.begin(actor, id, version));
    }

    @PostMapping("/closing")
    View close(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String endedOn,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String retention,
            @RequestParam(defaultValue = "") String retentionWhy) {
        var said = new DossierDesk.Closing(
                Days.find(endedOn).orElse(null),
                title,
                Retention.ofWord(retention).orElse(null),
                retentionWhy);
        return acting.run(request, actor, id, () -> desk.close(actor, id, version, said));
    }

    @PostMapping("/reopening")
    View reopen(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason) {
        return acting.run(request, actor, id, () -> desk.reopen(actor, id, version, reason));
    }

    @PostMapping("/keeping")
    View keep(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String consent) {
        var day = Days.find(until).orElse(null);
        return acting.run(request, actor, id, () -> desk.keep(actor, id, version, day, consent));
    }
}
