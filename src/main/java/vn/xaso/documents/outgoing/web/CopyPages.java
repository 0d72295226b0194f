package vn.xaso.documents.outgoing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.xaso.directory.Staff;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.outgoing.application.CopyDesk;
import vn.xaso.documents.outgoing.application.CopyRules;
import vn.xaso.documents.outgoing.domain.DocumentCopies;
import vn.xaso.files.FileKind;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Makes the pages of copies.
@Component("outgoingCopyPages")
class CopyPages {

    private static final int MOST_SHOWN = 200;

    private final DocumentCopies copies;
    private final CopySources sources;
    private final DocumentTypes types;
    private final Staff staff;
    private final Clock clock;

    CopyPages(DocumentCopies copies, CopySources sources, DocumentTypes types, Staff staff, Clock clock) {
        this.copies = copies;
        this.sources = sources;
        this.types = types;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    CopyForm.CopyListPage list(Actor actor, Texts texts) {
        return new CopyForm.CopyListPage(copies.newest(actor.unit(), MOST_SHOWN).stream()
                .map(copy -> new CopyForm.Line(
                        copy.symbol(),
                        texts.day(copy.on()),
                        types.get(copy.type()).name(texts.language()),
                        copy.original(),
                        copy.document() == null ? "" : OutgoingAsked.HERE + "/" + copy.document(),
                        copy.recipients(),
                        copy.signer(),
                        CopyController.HERE + "/" + copy.id() + "/file"))
                .toList());
    }

    CopyForm begun(Actor actor, @Nullable UUID document) {
        return document == null
                ? new CopyForm("", "SAO_Y", "", "", "", actor.name())
                : new CopyForm(document.toString(), "SAO_Y", sources.words(actor, document), "", "", actor.name());
    }

    CopyForm.CopyFormPage form(Actor actor, CopyForm form, List<FieldMessage> messages, Texts texts) {
        var forms = CopyRules.TYPES.stream()
                .map(code -> new Choice(code, types.get(code).name(texts.language())))
                .toList();
        var signers = staff.officialsOf(actor.unit(), LocalDate.now(clock)).stream()
                .map(official -> new Choice(official.name(), official.name()))
                .toList();
        return new CopyForm.CopyFormPage(form, forms, signers, messages);
    }

    CopyDesk.Wanted wanted(Actor actor, CopyForm form, @Nullable MultipartFile file) {
        var document = DraftForm.id(form.document());
        var pages = CopyRules.pages(form.pages());
        var pdf = document == null ? uploaded(file) : sources.original(actor, document);
        return new CopyDesk.Wanted(
                document, pdf, form.type(), form.original(), pages, form.recipients(), form.signer());
    }

    private byte[] uploaded(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new Refusal("outgoing.refusal.noFile");
        }
        var checked = sources.check(Objects.requireNonNull(file));
        if (checked.kind() != FileKind.PDF) {
            throw new Refusal("outgoing.refusal.notPdf");
        }
        return checked.content();
    }

    @Transactional(readOnly = true)
    ResponseEntity<?> file(Actor actor, UUID id) {
        actor.require(Right.ISSUE_DOCUMENTS);
        return sources.send(actor, copies.get(actor.unit(), id).file());
    }
}
