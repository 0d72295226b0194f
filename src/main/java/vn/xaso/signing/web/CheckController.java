package vn.xaso.signing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// The pages on which officials and citizens have the signatures of any PDF checked. Nothing that is sent is kept.
///
/// Law: 130/2018/NĐ-CP art. 6
@Controller("signatureCheckController")
class CheckController {

    private static final String PUBLIC = "/kiem-tra-chu-ky";
    private static final String OFFICE = "/office/signature-check";
    private static final String PUBLIC_PAGE = "signing/web/checkPage";
    private static final String OFFICE_PAGE = "signing/web/officeCheckPage";

    private final CheckWindow window;
    private final VisitorCount visitors;
    private final Pages pages;

    CheckController(CheckWindow window, VisitorCount visitors, Pages pages) {
        this.window = window;
        this.visitors = visitors;
        this.pages = pages;
    }

    @GetMapping(PUBLIC)
    View form() {
        return pages.show(PUBLIC_PAGE, CheckFormPage.empty(PUBLIC));
    }

    @PostMapping(PUBLIC)
    View check(HttpServletRequest request, Texts texts, @RequestParam MultipartFile file) throws IOException {
        var empty = CheckFormPage.empty(PUBLIC);
        if (!visitors.isWelcome(request.getRemoteAddr())) {
            return window.failed(empty, PUBLIC_PAGE, texts.of("signing.check.tooOften"));
        }
        return window.look(file, empty, PUBLIC_PAGE, texts);
    }

    @PostMapping(PUBLIC + "/bao-cao")
    ResponseEntity<byte[]> report(
            Texts texts,
            @RequestParam(defaultValue = "") String kept,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(defaultValue = "pdf") String as) {
        return window.take(kept, mark, as, texts);
    }

    @GetMapping(OFFICE)
    View officeForm(Actor actor) {
        return pages.show(OFFICE_PAGE, CheckFormPage.empty(OFFICE));
    }

    @PostMapping(OFFICE)
    View officeCheck(Actor actor, Texts texts, @RequestParam MultipartFile file) throws IOException {
        return window.look(file, CheckFormPage.empty(OFFICE), OFFICE_PAGE, texts);
    }
}
