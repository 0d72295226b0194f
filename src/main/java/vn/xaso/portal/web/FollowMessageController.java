package vn.xaso.portal.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.PublicMessages;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Whoever holds the secret address of a case writes to the office about it.
@Controller
@RequestMapping("/theo-doi/{code}/tin-nhan")
class FollowMessageController {

    private final PublicMessages messages;
    private final CaseDoor door;
    private final Pages pages;

    FollowMessageController(PublicMessages messages, CaseDoor door, Pages pages) {
        this.messages = messages;
        this.door = door;
        this.pages = pages;
    }

    @GetMapping
    View show(Texts texts, @PathVariable String code, @RequestParam(defaultValue = "") String k) {
        return thread(code, k, texts)
                .map(thread -> pages.show(PublicMessages.PAGE, thread))
                .orElseGet(() -> unknown(code, texts));
    }

    @PostMapping
    View write(
            Texts texts,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String k,
            @RequestParam(name = PublicMessages.TEXT, defaultValue = "") String text) {
        var thread = thread(code, k, texts);
        if (thread.isEmpty()) {
            return unknown(code, texts);
        }
        try {
            var read = CaseCode.read(code).orElseThrow();
            door.ask(read, unit -> {
                messages.write(unit, read, k, text);
                return Optional.of(unit);
            });
            return SeeOther.to(thread.get().action() + "?k=" + k);
        } catch (Refusal refusal) {
            var again = thread.get().again(text, texts.of(refusal.messageKey(), refusal.arguments()));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PublicMessages.PAGE, again);
        }
    }

    private Optional<PublicMessages.Talk> thread(String code, String k, Texts texts) {
        return CaseCode.read(code).flatMap(read -> door.ask(read, unit -> messages.find(unit, read, k, texts)));
    }

    private View unknown(String code, Texts texts) {
        var message = new FieldMessage("code", texts.of("portal.track.wrongAddress"));
        return pages.show(HttpStatus.NOT_FOUND, TrackController.FORM, new TrackPage(code, "", List.of(message)));
    }
}
