package vn.xaso.signing.trust.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.signing.trust.application.TrustDesk;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Takes a file of certificates or a trust list, shows what it would change, and lets it be confirmed.
@Controller
class TrustImportController {

    private static final String FORM = TrustListController.HERE + "/imports/new";
    private static final String HERE = TrustListController.HERE + "/imports";
    private static final String FORM_PAGE = "signing/trust/web/trustFilePage";
    private static final String PREVIEW_PAGE = "signing/trust/web/trustPreviewPage";
    private static final int LARGEST = 6 * 1024 * 1024;
    private static final int LONGEST = 300;

    private final TrustDesk desk;
    private final TrustPreviews previews;
    private final Pages pages;

    TrustImportController(TrustDesk desk, TrustPreviews previews, Pages pages) {
        this.desk = desk;
        this.previews = previews;
        this.pages = pages;
    }

    @GetMapping(FORM)
    View form(Actor actor) {
        actor.require(Right.MANAGE_TRUST);
        return pages.show(FORM_PAGE, new TrustFilePage("", List.of()));
    }

    @PostMapping(HERE)
    View bring(
            Actor actor, Texts texts, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String source)
            throws IOException {
        actor.require(Right.MANAGE_TRUST);
        var mistakes = mistakes(texts, file, source);
        if (mistakes.isEmpty()) {
            try {
                return SeeOther.to(HERE + "/" + desk.bring(actor, file.getBytes(), source.strip()));
            } catch (Refusal refusal) {
                mistakes.add(new FieldMessage("file", texts.of(refusal.messageKey(), refusal.arguments())));
            }
        }
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, FORM_PAGE, new TrustFilePage(source, mistakes));
    }

    @GetMapping(HERE + "/{id}")
    View preview(Actor actor, Texts texts, @PathVariable UUID id) {
        return pages.show(PREVIEW_PAGE, previews.page(desk.preview(actor, id), null, List.of(), texts));
    }

    @PostMapping(HERE + "/{id}/confirmation")
    View confirm(
            Actor actor,
            Texts texts,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<String> take,
            @RequestParam(defaultValue = "false") boolean compared) {
        var preview = desk.preview(actor, id);
        var mistake = mistake(texts, preview, take, compared);
        if (!mistake.isEmpty()) {
            var page = previews.page(preview, take, mistake, texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PREVIEW_PAGE, page);
        }
        try {
            desk.confirm(actor, id, take, texts.of("signing.trust.end.notListed"));
        } catch (Refusal refusal) {
            var message = new FieldMessage("take", texts.of(refusal.messageKey(), refusal.arguments()));
            var page = previews.page(preview, take, List.of(message), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PREVIEW_PAGE, page);
        }
        return SeeOther.to(TrustListController.HERE + "?done=taken");
    }

    private static List<FieldMessage> mistakes(Texts texts, MultipartFile file, String source) {
        var mistakes = new ArrayList<FieldMessage>();
        if (file.isEmpty() || file.getSize() > LARGEST) {
            mistakes.add(new FieldMessage("file", texts.of("signing.trust.file.missing")));
        }
        if (source.isBlank() || source.length() > LONGEST) {
            mistakes.add(new FieldMessage("source", texts.of("signing.trust.source.missing")));
        }
        return mistakes;
    }

    private static List<FieldMessage> mistake(
            Texts texts, TrustDesk.Preview preview, Set<String> take, boolean compared) {
        if (preview.list() == null) {
            return take.isEmpty()
                    ? List.of(new FieldMessage("take", texts.of("signing.trust.take.missing")))
                    : List.of();
        }
        return preview.signerKnown() || compared
                ? List.of()
                : List.of(new FieldMessage("compared", texts.of("signing.trust.compared.missing")));
    }
}
