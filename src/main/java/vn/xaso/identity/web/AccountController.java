package vn.xaso.identity.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.identity.application.AccountDesk;
import vn.xaso.identity.domain.LoginName;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The accounts of the officials of a unit, for its administrator.
@Controller
class AccountController {

    private static final String LIST = "/office/accounts";
    private static final String ONE = LIST + "/{official}";
    private static final String TEMPLATE = "identity/web/accountPage";

    private final AccountDesk desk;
    private final AccountWords words;
    private final Pages pages;

    AccountController(AccountDesk desk, AccountWords words, Pages pages) {
        this.desk = desk;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable UUID official, Texts texts) {
        return pages.show(TEMPLATE, words.page(actor, official, null, List.of(), texts));
    }

    @PostMapping(ONE + "/openings")
    View open(Actor actor, @PathVariable UUID official, @RequestParam(defaultValue = "") String login, Texts texts) {
        var person = words.person(actor, official);
        var checks = new Checks(texts).login("login", login);
        if (checks.areClean()) {
            try {
                var password = desk.open(actor, official, login);
                return password(person.name(), LoginName.tidy(login), password, official);
            } catch (Refusal refusal) {
                checks.refused("login", refusal);
            }
        }
        var page = words.page(actor, official, login, checks.found(), texts);
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page);
    }

    @PostMapping(ONE + "/password-resets")
    View reset(Actor actor, @PathVariable UUID official) {
        var password = desk.resetPassword(actor, official);
        var login = desk.find(actor, official).orElseThrow().login();
        return password(words.person(actor, official).name(), login == null ? "" : login, password, official);
    }

    @PostMapping(ONE + "/unlocking")
    View unlock(Actor actor, @PathVariable UUID official) {
        desk.unlock(actor, official);
        return SeeOther.to(LIST + "/" + official);
    }

    @PostMapping(ONE + "/closing")
    View close(Actor actor, @PathVariable UUID official, Texts texts) {
        try {
            desk.close(actor, official);
            return SeeOther.to(LIST + "/" + official);
        } catch (Refusal refusal) {
            var wrong = new FieldMessage("handover", texts.of(refusal.messageKey(), refusal.arguments()));
            var page = words.page(actor, official, null, List.of(wrong), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page);
        }
    }

    /// Not after a redirect: the password is nowhere kept from where another page could show it.
    private View password(String name, String login, String password, UUID official) {
        var page = new FirstPasswordPage(name, login, password, LIST + "/" + official);
        return pages.show(HttpStatus.CREATED, "identity/web/firstPasswordPage", page);
    }
}
