package vn.xaso.documents.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.dossiers.application.HandoverDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Dossiers are offered to the archive and received there.
@Controller
@RequestMapping(HandoverController.HERE)
class HandoverController {

    static final String HERE = "/office/documents/handovers";
    private static final String ONE = "documents/dossiers/web/handoverPage";
    private static final String OFFER = "documents/dossiers/web/offerPage";

    private final HandoverDesk desk;
    private final HandoverPages handovers;
    private final Pages pages;

    HandoverController(HandoverDesk desk, HandoverPages handovers, Pages pages) {
        this.desk = desk;
        this.handovers = handovers;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam(defaultValue = "") String after, Texts texts) {
        return pages.show("documents/dossiers/web/handoverListPage", handovers.every(actor, after, texts));
    }

    @GetMapping("/new")
    View choose(Actor actor, @RequestParam(required = false) List<String> dossier, Texts texts) {
        actor.require(Right.HANDLE_DOCUMENTS);
        var chosen = dossier == null ? List.<String>of() : dossier;
        return pages.show(OFFER, handovers.offer(actor, chosen, "", null, texts));
    }

    @PostMapping
    View offer(
            HttpServletRequest request,
            Actor actor,
            @RequestParam(required = false) List<String> dossier,
            @RequestParam(defaultValue = "") String note) {
        actor.require(Right.HANDLE_DOCUMENTS);
        var chosen = dossier == null ? List.<String>of() : dossier;
        try {
            var ids = chosen.stream()
                    .flatMap(text -> Stream.ofNullable(DossierTexts.id(text)))
                    .toList();
            return SeeOther.to(HERE + "/" + desk.offer(actor, ids, note).id());
        } catch (Refusal refusal) {
            var texts = pages.texts(request);
            var wrong = texts.of(refusal.messageKey(), refusal.arguments());
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT, OFFER, handovers.offer(actor, chosen, note, wrong, texts));
        }
    }

    @GetMapping("/{id}")
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show(ONE, handovers.make(actor, id, Map.of(), List.of(), texts));
    }

    @PostMapping("/{id}/receipt")
    View receive(HttpServletRequest request, Actor actor, @PathVariable UUID id, @RequestParam int version) {
        return run(request, actor, id, () -> desk.receive(actor, id, version));
    }

    @PostMapping("/{id}/withdrawal")
    View withdraw(HttpServletRequest request, Actor actor, @PathVariable UUID id, @RequestParam int version) {
        return run(request, actor, id, () -> desk.withdraw(actor, id, version));
    }

    @PostMapping("/{id}/returns")
    View sendBack(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String dossier,
            @RequestParam(defaultValue = "") String reason) {
        var one = DossierTexts.id(dossier);
        return run(request, actor, id, () -> desk.sendBack(actor, id, version, one, reason));
    }

    private View run(HttpServletRequest request, Actor actor, UUID id, Runnable act) {
        try {
            act.run();
            return SeeOther.to(HERE + "/" + id);
        } catch (Refusal refusal) {
            var texts = pages.texts(request);
            var wrong = DossierFields.messages("returns", refusal, texts);
            var page = handovers.make(actor, id, DossierActing.typed(request), wrong, texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, ONE, page);
        }
    }
}
