package vn.xaso.signing.trust.web;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
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
import vn.xaso.signing.trust.application.RevocationDesk;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The lists of revoked certificates: everybody may see how fresh they are, the administrator keeps them.
@Controller
class RevocationListController {

    static final String HERE = TrustListController.HERE + "/revocation-lists";

    private static final int LARGEST = 8 * 1024 * 1024;

    private final RevocationDesk desk;
    private final Pages pages;
    private final Clock clock;

    RevocationListController(RevocationDesk desk, Pages pages, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(HERE)
    View list(Actor actor, Texts texts, @RequestParam(defaultValue = "") String done) {
        var said = TrustListController.done(texts, done, "watched", "brought", "removed");
        return pages.show("signing/trust/web/revocationListPage", page(actor, texts, "", List.of(), said));
    }

    @PostMapping(HERE)
    View watch(Actor actor, Texts texts, @RequestParam(defaultValue = "") String address) {
        try {
            desk.watch(actor, address);
            return SeeOther.to(HERE + "?done=watched");
        } catch (Refusal refusal) {
            return refused(actor, texts, address, "address", refusal);
        }
    }

    @PostMapping(HERE + "/files")
    View bring(Actor actor, Texts texts, @RequestParam MultipartFile file) throws IOException {
        actor.require(Right.MANAGE_TRUST);
        try {
            if (file.isEmpty()) {
                throw new Refusal("signing.revocation.file.none");
            }
            if (file.getSize() > LARGEST) {
                throw new Refusal("signing.revocation.file.wrong");
            }
            desk.bring(actor, file.getBytes());
            return SeeOther.to(HERE + "?done=brought");
        } catch (Refusal refusal) {
            return refused(actor, texts, "", "file", refusal);
        }
    }

    @PostMapping(HERE + "/{id}/removal")
    View remove(Actor actor, @PathVariable UUID id) {
        desk.forget(actor, id);
        return SeeOther.to(HERE + "?done=removed");
    }

    private View refused(Actor actor, Texts texts, String address, String field, Refusal refusal) {
        var message = new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments()));
        var page = page(actor, texts, address, List.of(message), "");
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "signing/trust/web/revocationListPage", page);
    }

    private RevocationListPage page(
            Actor actor, Texts texts, String address, List<FieldMessage> messages, String done) {
        var rows = desk.lists().stream()
                .map(list -> new RevocationWords(texts).row(list, clock.instant()))
                .toList();
        var tabs = TrustListController.tabs(texts, "revocation");
        return new RevocationListPage(tabs, rows, actor.may(Right.MANAGE_TRUST), address, messages, done);
    }
}
