package vn.xaso.signing.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.signing.application.KeyDesk;
import vn.xaso.signing.application.KeyDesk.Blocking;
import vn.xaso.signing.application.KeyDesk.Issued;
import vn.xaso.signing.application.ProgramKeys;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The page on which the administrator of a unit gives keys and blocks them.
@Controller
class KeyController {

    private static final String HERE = "/office/signing/keys";

    private final KeyDesk desk;
    private final KeyWords words;
    private final ProgramKeys programKeys;
    private final Pages pages;

    KeyController(KeyDesk desk, KeyWords words, ProgramKeys programKeys, Pages pages) {
        this.programKeys = programKeys;
        this.desk = desk;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(HERE)
    View list(
            Actor actor,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") String holder,
            Texts texts) {
        return pages.show(
                "signing/web/keyListPage", words.done(words.list(actor, List.of(), texts), done, holder, texts));
    }

    @PostMapping(HERE + "/issuances")
    View issue(Actor actor, @RequestParam String holder, @RequestParam(defaultValue = "") String keeper, Texts texts) {
        actor.require(Right.MANAGE_KEYS);
        if (TypedHolder.PROGRAM.equals(holder)) {
            programKeys.issue(actor);
            return SeeOther.to(HERE + "?done=PROGRAM");
        }
        if (!TypedHolder.SEAL.equals(holder)) {
            var issued = desk.issue(actor, TypedHolder.id(holder));
            return firstPin(issued.keeper(), issued);
        }
        if (keeper.isEmpty()) {
            var message = new FieldMessage("keeper", texts.of("signing.keys.keeper.missing"));
            var page = words.list(actor, List.of(message), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "signing/web/keyListPage", page);
        }
        var issued = desk.issueSeal(actor, TypedHolder.id(keeper));
        return firstPin(desk.seal(actor).name(), issued);
    }

    @GetMapping(HERE + "/blocking")
    View ask(Actor actor, @RequestParam String holder, Texts texts) {
        return pages.show("signing/web/keyBlockingPage", blocking(actor, holder, List.of(), texts));
    }

    @PostMapping(HERE + "/blockings")
    View block(Actor actor, @RequestParam String holder, @RequestParam(defaultValue = "") String how, Texts texts) {
        actor.require(Right.MANAGE_KEYS);
        var chosen = Arrays.stream(Blocking.values())
                .filter(one -> one.name().equals(how))
                .findFirst();
        if (chosen.isEmpty()) {
            var message = new FieldMessage("how", texts.of("signing.keys.how.missing"));
            var page = blocking(actor, holder, List.of(message), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "signing/web/keyBlockingPage", page);
        }
        desk.block(actor, TypedHolder.of(actor, holder), chosen.get());
        return SeeOther.to(HERE + "?done=" + chosen.get() + "&holder=" + holder);
    }

    /// Not after a redirect: the PIN is nowhere kept from where another page could show it.
    private View firstPin(String holder, Issued issued) {
        var page = new FirstPinPage(holder, issued.keeper(), issued.pin().digits());
        return pages.show(HttpStatus.CREATED, "signing/web/firstPinPage", page);
    }

    private KeyBlockingPage blocking(Actor actor, String holder, List<FieldMessage> messages, Texts texts) {
        actor.require(Right.MANAGE_KEYS);
        var choices = Arrays.stream(Blocking.values())
                .map(how -> new Choice(
                        how.name(), texts.of("signing.keys.how." + how), texts.of("signing.keys.how." + how + ".hint")))
                .toList();
        return new KeyBlockingPage(holder, desk.inForce(actor, TypedHolder.of(actor, holder)), choices, messages);
    }
}
