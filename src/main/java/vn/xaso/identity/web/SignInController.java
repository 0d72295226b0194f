package vn.xaso.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.identity.application.SessionRoll;
import vn.xaso.identity.application.SignInDesk;
import vn.xaso.identity.domain.Accounts;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The door of the office, and the way out for everybody.
@Controller
class SignInController {

    private final SignInDesk desk;
    private final SessionRoll roll;
    private final Accounts accounts;
    private final Pages pages;

    SignInController(SignInDesk desk, SessionRoll roll, Accounts accounts, Pages pages) {
        this.desk = desk;
        this.roll = roll;
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping("/sign-in")
    View door(@RequestParam(defaultValue = "/office") String next) {
        if (accounts.isEmpty()) {
            return SeeOther.to("/first-run");
        }
        return pages.show("identity/web/signInPage", new SignInPage("", Redirects.inside(next, "/office"), null));
    }

    @PostMapping("/sign-in")
    View signIn(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/office") String next,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) @Nullable String device,
            HttpServletRequest request,
            HttpServletResponse response,
            Texts texts) {
        try {
            var opened = desk.signIn(login, password, device);
            SessionCookie.read(request).ifPresent(desk::signOut);
            SessionCookie.give(request, response, opened.token());
            var inside = Redirects.inside(next, "/office");
            return SeeOther.to(
                    opened.severalUnits()
                            ? UnitChoiceController.HERE + "?next=" + URLEncoder.encode(inside, StandardCharsets.UTF_8)
                            : inside);
        } catch (Refusal refusal) {
            var reason = texts.of(refusal.messageKey(), refusal.arguments());
            var page = new SignInPage(login, Redirects.inside(next, "/office"), reason);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "identity/web/signInPage", page);
        }
    }

    @PostMapping("/sign-out")
    View signOut(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(token -> {
            desk.signOut(token);
            roll.forget(token);
        });
        SessionCookie.takeAway(request, response);
        return SeeOther.to("/");
    }
}
