package vn.xaso.documents.incoming.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.incoming.application.ArrivalDesk;
import vn.xaso.documents.incoming.domain.Channel;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Takes in what has come: a file, photographs, an e-mail, or paper that nobody has scanned yet.
@Controller
@RequestMapping(IncomingAsked.HERE)
class ArrivalController {

    private static final List<Channel> CHANNELS = List.of(Channel.PAPER, Channel.UPLOAD, Channel.EMAIL);

    private final ArrivalDesk desk;
    private final IncomingUploads uploads;
    private final Pages pages;

    ArrivalController(ArrivalDesk desk, IncomingUploads uploads, Pages pages) {
        this.desk = desk;
        this.uploads = uploads;
        this.pages = pages;
    }

    @GetMapping("/new")
    View form(Actor actor, Texts texts) {
        actor.require(Right.REGISTER_DOCUMENTS);
        var page = page(UUID.randomUUID().toString(), Channel.PAPER.name(), "", "", List.of(), false, texts);
        return pages.show("documents/incoming/web/arrivalPage", page);
    }

    @PostMapping
    View receive(
            HttpServletRequest request,
            Actor actor,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "") String sender,
            @RequestParam(defaultValue = "") String subject,
            Texts texts) {
        actor.require(Right.REGISTER_DOCUMENTS);
        try {
            var wanted = uploads.read(
                    request, new IncomingUploads.Typed(key(key), channel(channel), sender, subject), texts);
            return SeeOther.to(
                    IncomingAsked.HERE + "/" + desk.receive(actor, wanted).id());
        } catch (Refusal refusal) {
            var wrong = new FieldMessage("files", texts.of(refusal.messageKey(), refusal.arguments()));
            var page = page(
                    key(key), channel(channel).name(), sender, subject, List.of(wrong), uploads.isSent(request), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "documents/incoming/web/arrivalPage", page);
        }
    }

    private static String key(String sent) {
        return sent.matches("[0-9a-f-]{36}") ? sent : UUID.randomUUID().toString();
    }

    private static Channel channel(String sent) {
        return CHANNELS.stream()
                .filter(one -> one.name().equals(sent))
                .findFirst()
                .orElse(Channel.PAPER);
    }

    private static ArrivalPage page(
            String key,
            String channel,
            String sender,
            String subject,
            List<FieldMessage> messages,
            boolean filesLost,
            Texts texts) {
        var channels = CHANNELS.stream()
                .map(one -> new Choice(one.name(), texts.of("incoming.channel." + one.name())))
                .toList();
        return new ArrivalPage(key, channel, sender, subject, channels, messages, filesLost);
    }
}
