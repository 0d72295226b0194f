package vn.xaso.documents.outgoing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.xaso.documents.outgoing.application.DraftingDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Drafting a document, and drafting it again.
@Controller
@RequestMapping(OutgoingAsked.HERE)
class DraftController {

    private static final String TEMPLATE = "documents/outgoing/web/draftFormPage";

    private final DraftBeginning beginning;
    private final DraftFormPages forms;
    private final DraftIntake intake;
    private final DraftingDesk desk;
    private final Pages pages;

    DraftController(
            DraftBeginning beginning, DraftFormPages forms, DraftIntake intake, DraftingDesk desk, Pages pages) {
        this.beginning = beginning;
        this.forms = forms;
        this.intake = intake;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/new")
    View begin(Actor actor, @RequestParam MultiValueMap<String, String> query, Texts texts) {
        actor.require(Right.HANDLE_DOCUMENTS);
        var links = DraftForm.links(query);
        var about = beginning.about(actor, links, texts);
        var rest = DraftBeginning.query(links);
        var type = beginning.type(query.getFirst("type"));
        if (type == null) {
            return pages.show("documents/outgoing/web/typeChoicePage", forms.types(rest, about, texts));
        }
        var template = query.getFirst("template");
        var form = beginning.begun(actor, links, forms.begun(actor, type, template), template != null);
        var first = new DraftFormPages.Try(rest, List.of());
        return pages.show(TEMPLATE, forms.make(actor, form, links, about, texts, first));
    }

    @PostMapping("/new")
    View write(
            HttpServletRequest request,
            Actor actor,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        actor.require(Right.HANDLE_DOCUMENTS);
        var links = DraftForm.links(fields);
        var form = beginning.known(DraftForm.of(fields));
        try {
            return SeeOther.to(OutgoingAsked.HERE + "/"
                    + desk.begin(actor, intake.take(form, file), links).id()
                    + Done.mark("drafts"));
        } catch (Refusal refusal) {
            var texts = pages.texts(request);
            var failed =
                    new DraftFormPages.Try(DraftBeginning.query(links), List.of(DraftIntake.message(refusal, texts)));
            var page = forms.make(actor, form, links, beginning.about(actor, links, texts), texts, failed);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page);
        }
    }

    @GetMapping("/{id}/draft")
    View again(Actor actor, @PathVariable UUID id, Texts texts) {
        var last = beginning.writable(actor, id);
        var form = DraftForm.of(last.draft(), last.recipients());
        return pages.show(
                TEMPLATE, forms.again(actor, last.document(), form, last.draft().fileName(), List.of(), texts));
    }

    @PostMapping("/{id}/drafts")
    View writeAgain(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        var form = beginning.known(DraftForm.of(fields));
        try {
            desk.write(actor, id, version, intake.take(form, file));
            return SeeOther.to(OutgoingAsked.HERE + "/" + id + Done.mark("drafts"));
        } catch (Refusal refusal) {
            var texts = pages.texts(request);
            var last = beginning.writable(actor, id);
            var messages = List.of(DraftIntake.message(refusal, texts));
            var page = forms.again(actor, last.document(), form, last.draft().fileName(), messages, texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page);
        }
    }
}
