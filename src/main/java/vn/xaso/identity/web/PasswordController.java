package vn.xaso.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.identity.application.OwnAccountDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Where an official changes the own password.
@Controller
class PasswordController {

    static final String HERE = "/office/account/password";

    private final OwnAccountDesk desk;
    private final Pages pages;

    PasswordController(OwnAccountDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping(HERE)
    View ask(Actor actor) {
        return page(HttpStatus.OK, actor, List.of());
    }

    @PostMapping(HERE)
    View change(
            Actor actor,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeat,
            HttpServletRequest request,
            Texts texts) {
        var login = desk.account(actor).login();
        var checks = new Checks(texts)
                .that(desk.isPassword(actor, current), "current", "identity.refusal.currentPassword")
                .password("password", password, login == null ? "" : login)
                .that(!password.equals(current), "password", "identity.password.same")
                .same("repeat", password, repeat);
        if (!checks.areClean()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, actor, checks.found());
        }
        boolean first = desk.account(actor).mustChange();
        desk.changePassword(actor, OwnAccountController.token(request), current, password);
        return SeeOther.to(first ? "/office" : "/office/account");
    }

    private View page(HttpStatus status, Actor actor, List<FieldMessage> messages) {
        var page = new PasswordPage(desk.account(actor).mustChange(), messages);
        return pages.show(status, "identity/web/passwordPage", page);
    }
}
