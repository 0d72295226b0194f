package vn.xaso.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.identity.OneTimeCodePort;
import vn.xaso.identity.application.CitizenDesk;
import vn.xaso.kernel.PersonalId;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Where a citizen signs in: personal number and phone, then the code.
@Controller
class CitizenSignInController {

    private static final String HOME = "/ho-so";

    private final CitizenDesk desk;
    private final OneTimeCodePort port;
    private final Pages pages;

    CitizenSignInController(CitizenDesk desk, OneTimeCodePort port, Pages pages) {
        this.desk = desk;
        this.port = port;
        this.pages = pages;
    }

    @GetMapping("/dang-nhap")
    View door(@RequestParam(defaultValue = HOME) String next) {
        return pages.show(
                "identity/web/citizenSignInPage",
                new CitizenSignInPage("", "", "", Redirects.inside(next, HOME), List.of()));
    }

    @PostMapping("/dang-nhap")
    View sendCode(
            @RequestParam(defaultValue = "") String personalId,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = HOME) String next,
            Texts texts) {
        var inside = Redirects.inside(next, HOME);
        var id = PersonalId.read(personalId);
        var digits = phone.replaceAll("[\\s.\\-]", "");
        var problems = new ArrayList<FieldMessage>();
        if (id.isEmpty()) {
            problems.add(new FieldMessage("personalId", texts.of("identity.citizen.personalId.wrong")));
        }
        if (name.isBlank() || name.length() > 100) {
            problems.add(new FieldMessage("name", texts.of("identity.citizen.name.missing")));
        }
        if (!digits.matches("0\\d{9}")) {
            problems.add(new FieldMessage("phone", texts.of("identity.citizen.phone.wrong")));
        }
        if (problems.isEmpty() && id.isPresent()) {
            try {
                return codePage(desk.sendCode(id.get(), name, digits), inside, null);
            } catch (Refusal refusal) {
                problems.add(new FieldMessage("personalId", texts.of(refusal.messageKey())));
            }
        }
        var page = new CitizenSignInPage(personalId, name, phone, inside, problems);
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "identity/web/citizenSignInPage", page);
    }

    @PostMapping("/dang-nhap/ma")
    View signIn(
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = HOME) String next,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) @Nullable String device,
            HttpServletRequest request,
            HttpServletResponse response,
            Texts texts) {
        var inside = Redirects.inside(next, HOME);
        try {
            SessionCookie.give(request, response, desk.signIn(id, code, device));
            return SeeOther.to(inside);
        } catch (Refusal refusal) {
            return codePage(id, inside, texts.of(refusal.messageKey()));
        }
    }

    private View codePage(UUID id, String next, @Nullable String refusal) {
        var status = refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.show(status, "identity/web/codePage", new CodePage(id, next, port.demonstrationPage(), refusal));
    }
}
