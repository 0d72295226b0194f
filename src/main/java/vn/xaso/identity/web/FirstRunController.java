package vn.xaso.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.View;
import vn.xaso.directory.Founding;
import vn.xaso.identity.application.FirstRunDesk;
import vn.xaso.identity.domain.LoginName;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The first page of an empty system, which makes the first administrator. Afterwards it does not exist.
@Controller
class FirstRunController {

    static final String HERE = "/first-run";

    private final FirstRunDesk desk;
    private final Founding founding;
    private final Pages pages;

    FirstRunController(FirstRunDesk desk, Founding founding, Pages pages) {
        this.desk = desk;
        this.founding = founding;
        this.pages = pages;
    }

    @GetMapping(HERE)
    View ask(Texts texts) {
        requireEmptySystem();
        return page(HttpStatus.OK, FirstRunForm.EMPTY, List.of(), texts);
    }

    @PostMapping(HERE)
    View begin(
            FirstRunForm form,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) @Nullable String device,
            HttpServletRequest request,
            HttpServletResponse response,
            Texts texts) {
        requireEmptySystem();
        var checks = form.check(texts);
        if (checks.areClean()) {
            try {
                var login = LoginName.tidy(FirstRunForm.text(form.login()));
                var token = desk.begin(
                        form.seat(), FirstRunForm.text(form.name()), login, FirstRunForm.text(form.password()), device);
                SessionCookie.give(request, response, token);
                return SeeOther.to("/office/first-steps");
            } catch (Refusal refusal) {
                checks.refused("login", refusal);
            }
        }
        return page(HttpStatus.UNPROCESSABLE_CONTENT, form, checks.found(), texts);
    }

    private void requireEmptySystem() {
        if (!desk.isOpen()) {
            throw new Absent("first run");
        }
    }

    private View page(HttpStatus status, FirstRunForm form, List<FieldMessage> messages, Texts texts) {
        var units = Stream.concat(
                        founding.builtIn().stream().map(unit -> new Choice(unit.code(), unit.fullName())),
                        Stream.of(new Choice(FirstRunForm.OTHER, texts.of("identity.firstRun.unit.other"))))
                .toList();
        var kinds = FirstRunPage.KINDS.stream()
                .map(kind -> new Choice(kind.name(), texts.of("identity.firstRun.kind." + kind)))
                .toList();
        return pages.show(status, "identity/web/firstRunPage", new FirstRunPage(units, kinds, form, messages));
    }
}
