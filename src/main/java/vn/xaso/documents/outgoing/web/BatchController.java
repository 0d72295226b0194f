package vn.xaso.documents.outgoing.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.directory.Staff;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.outgoing.application.SigningDesk;
import vn.xaso.documents.outgoing.persistence.SigningListQuery;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.signing.Pin;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// The leader signs a batch: what was opened, with one PIN, each with its own result.
@Controller
@RequestMapping(OutgoingAsked.HERE + "/signing")
class BatchController {

    private static final String TEMPLATE = "documents/outgoing/web/batchPage";

    private final SigningListQuery query;
    private final SigningDesk desk;
    private final DocumentTypes types;
    private final Staff staff;
    private final Pages pages;

    BatchController(SigningListQuery query, SigningDesk desk, DocumentTypes types, Staff staff, Pages pages) {
        this.query = query;
        this.desk = desk;
        this.types = types;
        this.staff = staff;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, Texts texts) {
        actor.require(Right.SIGN_DOCUMENTS);
        return pages.show(TEMPLATE, page(actor, texts, Set.of(), List.of(), List.of()));
    }

    @PostMapping
    View sign(
            Actor actor,
            @RequestParam(defaultValue = "") List<String> documents,
            @RequestParam(defaultValue = "") String pin,
            Texts texts) {
        actor.require(Right.SIGN_DOCUMENTS);
        var ids = documents.stream().map(DraftForm::id).filter(Objects::nonNull).toList();
        try {
            var results = desk.signAll(actor, ids, new Pin(pin)).stream()
                    .map(signed -> result(signed, texts))
                    .toList();
            return pages.show(TEMPLATE, page(actor, texts, Set.of(), results, List.of()));
        } catch (Refusal refusal) {
            var field = refusal.messageKey().startsWith("signing.") ? "pin" : "documents";
            var message = new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments()));
            var page = page(actor, texts, Set.copyOf(ids), List.of(), List.of(message));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page);
        }
    }

    private static BatchPage.Result result(SigningDesk.Signed signed, Texts texts) {
        var refusal = signed.refusal();
        return new BatchPage.Result(
                OutgoingAsked.HERE + "/" + signed.document(),
                signed.summary(),
                refusal == null ? "" : texts.of(refusal.messageKey(), refusal.arguments()));
    }

    private BatchPage page(
            Actor actor, Texts texts, Set<UUID> chosen, List<BatchPage.Result> results, List<FieldMessage> messages) {
        var lines = query.waiting(actor, SigningDesk.LARGEST_BATCH).stream()
                .map(row -> new BatchPage.Line(
                        row.id().toString(),
                        OutgoingAsked.HERE + "/" + row.id(),
                        types.get(row.type()).name(texts.language()),
                        row.summary(),
                        OutgoingWords.urgency(Urgency.values()[row.urgency()], texts),
                        staff.name(row.drafter()),
                        row.opened(),
                        row.opened() && (chosen.isEmpty() || chosen.contains(row.id()))))
                .toList();
        return new BatchPage(lines, results, SigningDesk.LARGEST_BATCH, messages);
    }
}
