package vn.xaso.signing.drivers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.drivers.application.DesktopDesk;
import vn.xaso.signing.drivers.domain.DesktopTicket;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.PublicAddress;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The page from which an official hands documents to the signing program on the own computer.
@Controller
class DesktopController {

    private static final String HERE = "/office/signing/desktop";
    private static final String PAGE = "signing/drivers/web/desktopPage";

    /// The only page that may speak with the program on the visitor's own computer.
    private static final String WITH_THE_DESKTOP = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self' wss://127.0.0.1:8987; form-action 'self'; "
            + "frame-ancestors 'self'; base-uri 'none'; object-src 'none'";

    private final DesktopDesk desk;
    private final PublicAddress address;
    private final Pages pages;

    DesktopController(DesktopDesk desk, PublicAddress address, Pages pages) {
        this.desk = desk;
        this.address = address;
        this.pages = pages;
    }

    @GetMapping(HERE)
    View list(Actor actor, Texts texts) {
        return pages.show(PAGE, page(actor, List.of(), texts));
    }

    /// Not after a redirect: the token stands on this one page and nowhere else.
    @PostMapping(HERE + "/{id}/tokens")
    View giveToken(Actor actor, @PathVariable UUID id, HttpServletResponse response) {
        var ticket =
                desk.list(actor).stream().filter(one -> one.id().equals(id)).findFirst();
        var root = address.of(DesktopDoor.HERE + "/" + desk.giveToken(actor, id));
        var command =
                ticket.filter(one -> one.kind() == KeyHolder.Kind.ORGANISATION).isPresent()
                        ? "SignIssued"
                        : "SignApproved";
        response.setHeader("Content-Security-Policy", WITH_THE_DESKTOP);
        var page = new DesktopSigningPage(
                ticket.map(DesktopTicket::title).orElse(""), command, root + "/van-ban.pdf", root);
        return pages.show(HttpStatus.CREATED, "signing/drivers/web/desktopSigningPage", page);
    }

    @PostMapping(HERE + "/{id}/downloads")
    ResponseEntity<byte[]> download(Actor actor, @PathVariable UUID id) {
        return DesktopDoor.pdf(desk.prepared(actor, id));
    }

    @PostMapping(HERE + "/{id}/files")
    View bringBack(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Texts texts)
            throws IOException {
        try {
            desk.receive(actor, id, file == null ? new byte[0] : file.getBytes());
            return SeeOther.to(HERE);
        } catch (Refusal refusal) {
            var message = new FieldMessage("file-" + id, texts.of(refusal.messageKey()));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page(actor, List.of(message), texts));
        }
    }

    private DesktopPage page(Actor actor, List<FieldMessage> messages, Texts texts) {
        var rows = desk.list(actor).stream().map(ticket -> row(ticket, texts)).toList();
        return new DesktopPage(rows, messages);
    }

    private static DesktopPage.Row row(DesktopTicket ticket, Texts texts) {
        var kind = texts.of("signing.desktop.kind." + ticket.kind());
        return new DesktopPage.Row(
                ticket.id().toString(),
                ticket.title().isEmpty() ? kind : ticket.title(),
                ticket.title().isEmpty() ? "" : kind,
                texts.minute(ticket.createdAt()),
                ticket.signedAt() != null);
    }
}
