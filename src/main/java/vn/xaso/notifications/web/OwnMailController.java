package vn.xaso.notifications.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.notifications.application.AddressConfirmation;
import vn.xaso.notifications.application.MailDesk;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Whether letters shall come to the official, and where.
@Controller
@RequestMapping(OwnMailController.HERE)
class OwnMailController {

    static final String HERE = "/office/mail";

    private final MailDesk desk;
    private final AddressConfirmation confirmation;
    private final OwnMailPages pages;

    OwnMailController(MailDesk desk, AddressConfirmation confirmation, OwnMailPages pages) {
        this.desk = desk;
        this.confirmation = confirmation;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @RequestParam(defaultValue = "") String done, Texts texts) {
        return pages.show(actor, done, texts);
    }

    @PostMapping
    View choose(Actor actor, @RequestParam Map<String, String> sent, Texts texts) {
        var typed = new OwnMailPages.Typed(sent.getOrDefault("address", ""), sent.containsKey("digests"));
        try {
            desk.choose(actor, typed.address(), typed.digests(), texts.language());
            return SeeOther.to(HERE + "?done=" + (sendCode(actor, texts) ? "code" : "chosen"));
        } catch (Refusal refusal) {
            return pages.refused(actor, typed, "address", refusal, texts);
        }
    }

    /// A new code for an address that is not confirmed.
    @PostMapping("/codes")
    View code(Actor actor, Texts texts) {
        try {
            return SeeOther.to(HERE + (sendCode(actor, texts) ? "?done=code" : ""));
        } catch (Refusal refusal) {
            return pages.refused(actor, "code", refusal, texts);
        }
    }

    @PostMapping("/confirmations")
    View confirm(Actor actor, @RequestParam(defaultValue = "") String code, Texts texts) {
        return confirmation.confirm(actor, code)
                ? SeeOther.to(HERE + "?done=confirmed")
                : pages.refused(actor, "code", new Refusal("mail.refusal.code"), texts);
    }

    /// A letter to oneself.
    @PostMapping("/tests")
    View test(Actor actor, Texts texts) {
        try {
            desk.test(actor, OwnMailPages.test(texts));
            return SeeOther.to(HERE + "?done=tested");
        } catch (Refusal refusal) {
            return pages.refused(actor, "address", refusal, texts);
        }
    }

    private boolean sendCode(Actor actor, Texts texts) {
        return confirmation.send(actor, code -> OwnMailPages.code(code, texts));
    }
}
