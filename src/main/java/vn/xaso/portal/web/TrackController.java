package vn.xaso.portal.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.PublicCase;
import vn.xaso.cases.PublicCases;
import vn.xaso.kernel.Tries;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Finds a case by its code and the phone number of the applicant.
@Controller
class TrackController {

    static final String FORM = "portal/web/trackPage";

    private final PublicCases cases;
    private final CaseDoor door;
    private final Tries tries;
    private final Pages pages;

    TrackController(PublicCases cases, CaseDoor door, Tries tries, Pages pages) {
        this.cases = cases;
        this.door = door;
        this.tries = tries;
        this.pages = pages;
    }

    @GetMapping("/tra-cuu")
    View form(@RequestParam(defaultValue = "") String code) {
        return pages.show(FORM, new TrackPage(code, "", List.of()));
    }

    @PostMapping("/tra-cuu")
    View find(
            Texts texts, @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String phone) {
        var read = CaseCode.read(code);
        if (read.isEmpty()) {
            return failed(code, phone, new FieldMessage("code", texts.of("portal.track.code.wrong")));
        }
        var digits = phone.replaceAll("\\D", "");
        if (digits.length() != 4) {
            return failed(code, phone, new FieldMessage("phone", texts.of("portal.track.phone.wrong")));
        }
        if (!tries.take(read.get().text())) {
            return failed(code, phone, new FieldMessage("code", texts.of("portal.track.tooMany")));
        }
        return byPhone(read.get(), digits)
                .map(TrackController::shown)
                .orElseGet(() -> failed(code, phone, new FieldMessage("code", texts.of("portal.track.unknown"))));
    }

    private Optional<PublicCase> byPhone(CaseCode code, String digits) {
        var found = door.ask(code, unit -> cases.followByPhone(unit, code, digits));
        found.ifPresent(any -> tries.giveBack(code.text()));
        return found;
    }

    private static View shown(PublicCase found) {
        return SeeOther.to("/theo-doi/" + found.code() + "?k=" + found.key());
    }

    private View failed(String code, String phone, FieldMessage message) {
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, FORM, new TrackPage(code, phone, List.of(message)));
    }
}
