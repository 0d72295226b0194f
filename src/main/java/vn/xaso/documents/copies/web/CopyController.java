package vn.xaso.documents.copies.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
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
import vn.xaso.documents.copies.application.CopyDesk;
import vn.xaso.documents.copies.domain.CopyRules;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.signing.Pin;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Electronic copies of documents: SY, TrS, SL.
@Controller
@RequestMapping(CopyController.HERE)
class CopyController {

    static final String HERE = "/office/documents/copies";

    private final CopyPages copies;
    private final CopyFiles files;
    private final CopyDesk desk;
    private final Pages pages;

    CopyController(CopyPages copies, CopyFiles files, CopyDesk desk, Pages pages) {
        this.copies = copies;
        this.files = files;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam(required = false) @Nullable UUID done, Texts texts) {
        actor.require(Right.ISSUE_DOCUMENTS);
        return pages.show("documents/copies/web/copyListPage", copies.list(actor, done, texts));
    }

    @GetMapping("/new")
    View form(
            Actor actor,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(required = false) @Nullable UUID document,
            Texts texts) {
        actor.require(Right.ISSUE_DOCUMENTS);
        var page = copies.form(actor, copies.begun(actor, source, document), List.of(), texts);
        return pages.show("documents/copies/web/copyFormPage", page);
    }

    @PostMapping
    View make(
            HttpServletRequest request,
            Actor actor,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> file) {
        actor.require(Right.ISSUE_DOCUMENTS);
        var form = CopyForm.of(fields);
        try {
            var pin = Objects.requireNonNullElse(fields.getFirst("pin"), "");
            var made = desk.make(actor, wanted(actor, form, file), new Pin(pin));
            return SeeOther.to(HERE + "?done=" + made.id());
        } catch (Refusal refusal) {
            var texts = pages.texts(request);
            var message = new FieldMessage(field(refusal, form), texts.of(refusal.messageKey(), refusal.arguments()));
            var page = copies.form(actor, form, List.of(message), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "documents/copies/web/copyFormPage", page);
        }
    }

    private CopyDesk.Wanted wanted(Actor actor, CopyForm form, @Nullable List<MultipartFile> file) {
        var document = form.id();
        var pages = CopyRules.pages(form.pages());
        return new CopyDesk.Wanted(
                document == null ? "" : form.source(),
                document,
                form.file(),
                document == null ? files.uploaded(Objects.requireNonNullElse(file, List.of())) : null,
                form.type(),
                form.original(),
                pages,
                form.recipients(copies.units(actor)),
                form.recipients(),
                form.signer());
    }

    private static String field(Refusal refusal, CopyForm form) {
        var key = refusal.messageKey();
        return switch (key) {
            case "copies.refusal.original" -> "original";
            case "copies.refusal.pages", "copies.refusal.whole", "documents.layout.noSuchPage" -> "pages";
            case "copies.refusal.type", "copies.refusal.isACopy", "copies.refusal.notACopy" -> "type";
            default -> key.startsWith("signing.") ? "pin" : form.document().isEmpty() ? "file" : "original";
        };
    }

    @GetMapping("/{id}/file")
    ResponseEntity<?> file(Actor actor, @PathVariable UUID id) {
        return files.send(actor, id);
    }
}
