package vn.xaso.signing.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.CertificateCard;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.Pin;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The page on which officials see their certificates and change their PIN.
@Controller
class SigningController {

    private static final Set<String> ABOUT_THE_NEW_PIN = Set.of("signing.pin.weak", "signing.pin.same");

    private final KeyShelf shelf;
    private final Pages pages;
    private final Clock clock;

    SigningController(KeyShelf shelf, Pages pages, Clock clock) {
        this.shelf = shelf;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/office/signing")
    View show(Actor actor, Texts texts, @RequestParam(defaultValue = "false") boolean changed) {
        return pages.show("signing/web/signingPage", page(actor, texts, List.of(), changed));
    }

    @PostMapping("/office/signing/pin-changes")
    View change(Actor actor, Texts texts, PinForm form) {
        var holder = switch (form.kind()) {
            case "person" -> KeyHolder.person(actor.unit(), actor.person());
            case "organisation" -> KeyHolder.organisation(actor.unit());
            case null, default -> throw new Absent("kind of a key");
        };
        var errors = form.check(texts);
        if (errors.isEmpty()) {
            errors = change(holder, actor, texts, form);
        }
        if (errors.isEmpty()) {
            return SeeOther.to("/office/signing?changed=true");
        }
        return pages.show(
                HttpStatus.UNPROCESSABLE_CONTENT, "signing/web/signingPage", page(actor, texts, errors, false));
    }

    private List<FieldMessage> change(KeyHolder holder, Actor actor, Texts texts, PinForm form) {
        try {
            shelf.changePin(holder, actor.person(), new Pin(form.present()), Pin.chosen(form.chosen()));
            return List.of();
        } catch (Refusal refusal) {
            var field = ABOUT_THE_NEW_PIN.contains(refusal.messageKey()) ? "chosen" : "present";
            var message = texts.of(refusal.messageKey(), refusal.arguments());
            return List.of(new FieldMessage(form.kind() + "-" + field, message));
        }
    }

    private SigningPage page(Actor actor, Texts texts, List<FieldMessage> errors, boolean changed) {
        var cards = shelf.listFor(actor.unit(), actor.person()).stream()
                .map(card -> card(card, texts))
                .toList();
        return new SigningPage(cards, errors, changed);
    }

    private SigningPage.Card card(CertificateCard card, Texts texts) {
        var kind = card.holder().kind().name().toLowerCase(Locale.ROOT);
        return new SigningPage.Card(
                kind,
                kind,
                "signing.page.kind." + kind,
                card.subject(),
                card.issuer(),
                card.serial(),
                card.algorithm(),
                texts.day(card.validFrom()),
                texts.day(card.validTo()),
                card.lockedUntil().isAfter(clock.instant()) ? texts.minute(card.lockedUntil()) : "",
                card.firstPin(),
                card.pinIsOurs());
    }

    /// What was typed. Never shown again, never written.
    record PinForm(String kind, String present, String chosen, String repeated) {

        List<FieldMessage> check(Texts texts) {
            var errors = new ArrayList<FieldMessage>();
            if (present == null || present.isBlank()) {
                errors.add(new FieldMessage(kind + "-present", texts.of("signing.pin.missing")));
            }
            if (chosen == null || !chosen.equals(repeated)) {
                errors.add(new FieldMessage(kind + "-repeated", texts.of("signing.pin.different")));
            }
            return errors;
        }

        @Override
        public String toString() {
            return "PinForm[" + kind + "]";
        }
    }
}
