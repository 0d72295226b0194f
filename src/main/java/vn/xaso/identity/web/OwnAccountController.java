package vn.xaso.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.identity.application.ActorRoll;
import vn.xaso.identity.application.OwnAccountDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The official's own account and the browsers in which it is open.
@Controller
class OwnAccountController {

    private static final String HERE = "/office/account";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final OwnAccountDesk desk;
    private final ActorRoll roll;
    private final Pages pages;

    OwnAccountController(OwnAccountDesk desk, ActorRoll roll, Pages pages) {
        this.desk = desk;
        this.roll = roll;
        this.pages = pages;
    }

    @GetMapping(HERE)
    View show(Actor actor, HttpServletRequest request, Texts texts) {
        var account = desk.account(actor);
        var facts = List.of(
                new Fact(texts.of("identity.own.name"), actor.name()),
                new Fact(texts.of("identity.login"), account.login() == null ? "" : account.login()),
                new Fact(texts.of("identity.account.position"), actor.position()),
                new Fact(texts.of("identity.own.unit"), actor.unitName()));
        var sessions = desk.sessions(actor, token(request)).stream()
                .map(seen -> new OwnAccountPage.Row(
                        seen.id(), device(seen, texts), time(seen.openedAt()), time(seen.seenAt()), seen.here()))
                .toList();
        boolean several = roll.unitsOf(account).size() > 1;
        return pages.show("identity/web/ownAccountPage", new OwnAccountPage(facts, sessions, several));
    }

    /// @param session the one to end, or empty for all but this one
    @PostMapping(HERE + "/session-endings")
    View end(Actor actor, @RequestParam(defaultValue = "") String session, HttpServletRequest request) {
        if (session.isEmpty()) {
            desk.endOtherSessions(actor, token(request));
        } else {
            desk.endSession(actor, session);
        }
        return SeeOther.to(HERE);
    }

    static String token(HttpServletRequest request) {
        return SessionCookie.read(request).orElse("");
    }

    private static String device(OwnAccountDesk.Seen seen, Texts texts) {
        var kind = Browsers.nameOf(seen.device());
        return kind.isEmpty() ? texts.of("identity.own.unknownDevice") : kind;
    }

    private static String time(Instant at) {
        return TIME.format(ZonedDateTime.ofInstant(at, OfficeClock.ZONE));
    }
}
