package vn.xaso.documents.outgoing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.xaso.documents.outgoing.application.CopyDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.signing.Pin;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Electronic copies of documents: SY, TrS, SL.
@Controller("outgoingCopyController")
@RequestMapping(CopyController.HERE)
class CopyController {

    static final String HERE = OutgoingAsked.HERE + "/copies";

    private final CopyPages copies;
    private final CopyDesk desk;
    private final Pages pages;

    CopyController(CopyPages copies, CopyDesk desk, Pages pages) {
        this.copies = copies;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, Texts texts) {
        actor.require(Right.ISSUE_DOCUMENTS);
        return pages.show("documents/outgoing/web/copyListPage", copies.list(actor, texts));
    }

    @GetMapping("/new")
    View form(Actor actor, @RequestParam(required = false) @Nullable UUID document, Texts texts) {
        actor.require(Right.ISSUE_DOCUMENTS);
        var page = copies.form(actor, copies.begun(actor, document), List.of(), texts);
        return pages.show("documents/outgoing/web/copyFormPage", page);
    }

    @PostMapping
    View make(
            HttpServletRequest request,
            Actor actor,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        actor.require(Right.ISSUE_DOCUMENTS);
        var form = CopyForm.of(fields);
        try {
            var pin = fields.getFirst("pin");
            desk.make(actor, copies.wanted(actor, form, file), new Pin(pin == null ? "" : pin));
            return SeeOther.to(HERE);
        } catch (Refusal refusal) {
            var texts = pages.texts(request);
            var message = new FieldMessage(field(refusal), texts.of(refusal.messageKey(), refusal.arguments()));
            var page = copies.form(actor, form, List.of(message), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "documents/outgoing/web/copyFormPage", page);
        }
    }

    private static String field(Refusal refusal) {
        var key = refusal.messageKey();
        return switch (key) {
            case "outgoing.refusal.copyOriginal" -> "original";
            case "outgoing.refusal.copyPages", "outgoing.refusal.copyWhole", "documents.layout.noSuchPage" -> "pages";
            case "outgoing.refusal.copyType" -> "type";
            default -> key.startsWith("signing.") ? "pin" : "file";
        };
    }

    @GetMapping("/{id}/file")
    ResponseEntity<?> file(Actor actor, @PathVariable UUID id) {
        return copies.file(actor, id);
    }
}
