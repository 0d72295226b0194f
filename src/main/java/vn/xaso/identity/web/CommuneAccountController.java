package vn.xaso.identity.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.directory.Unit;
import vn.xaso.directory.Units;
import vn.xaso.identity.application.FirstRunDesk;
import vn.xaso.identity.domain.LoginName;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Where the province brings a commune into the system: offices, positions and the first administrator.
@Controller
class CommuneAccountController {

    private static final String HERE = "/office/accounts/communes";

    private final FirstRunDesk desk;
    private final Units units;
    private final Pages pages;

    CommuneAccountController(FirstRunDesk desk, Units units, Pages pages) {
        this.desk = desk;
        this.units = units;
        this.pages = pages;
    }

    @GetMapping(HERE)
    View ask(Actor actor) {
        requireProvince(actor);
        return page(HttpStatus.OK, actor, "", "", "", List.of());
    }

    @PostMapping(HERE)
    View settle(
            Actor actor,
            @RequestParam(defaultValue = "") String commune,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String login,
            Texts texts) {
        requireProvince(actor);
        var checks = new Checks(texts)
                .that(!commune.isBlank(), "commune", "identity.firstRun.unit.missing")
                .name("name", name)
                .login("login", login);
        if (checks.areClean()) {
            try {
                var password = desk.settle(actor, commune, name, login);
                var page = new FirstPasswordPage(name, LoginName.tidy(login), password, "/office/accounts");
                return pages.show(HttpStatus.CREATED, "identity/web/firstPasswordPage", page);
            } catch (Refusal refusal) {
                var taken = "identity.refusal.loginTaken".equals(refusal.messageKey());
                checks.refused(taken ? "login" : "commune", refusal);
            }
        }
        return page(HttpStatus.UNPROCESSABLE_CONTENT, actor, commune, name, login, checks.found());
    }

    private static void requireProvince(Actor actor) {
        actor.require(Right.MANAGE_PEOPLE);
        actor.require(Right.MANAGE_UNITS);
    }

    private View page(
            HttpStatus status, Actor actor, String commune, String name, String login, List<FieldMessage> messages) {
        var choices = actor.units().stream()
                .filter(unit -> !unit.equals(actor.unit()))
                .map(units::get)
                .filter(unit -> unit.validTo() == null)
                .sorted(Comparator.comparing(Unit::code))
                .map(unit -> new Choice(unit.code(), unit.fullName()))
                .toList();
        var page = new CommuneAccountPage(choices, commune, name, login, messages);
        return pages.show(status, "identity/web/communeAccountPage", page);
    }
}
