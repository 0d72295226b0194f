package vn.xaso.cases.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.drafts.application.DraftDesk;
import vn.xaso.cases.drafts.domain.DraftCode;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Where somebody comes back to a draft with its code and the phone number.
@Controller
class ComeBackController {

    private static final String TEMPLATE = "cases/drafts/web/comeBackPage";

    private final DraftDesk desk;
    private final Pages pages;

    ComeBackController(DraftDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/lam-tiep")
    View ask() {
        return pages.show(TEMPLATE, new ComeBackPage("", "", List.of()));
    }

    @PostMapping("/lam-tiep")
    View comeBack(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String phone,
            HttpServletRequest request,
            HttpServletResponse response,
            Texts texts) {
        var read = DraftCode.read(code);
        if (read.isEmpty()) {
            return failed(code, phone, texts.of("cases.drafts.code.wrong"));
        }
        try {
            var visit = desk.comeBack(read.get(), phone);
            if (visit.isEmpty()) {
                return failed(code, phone, texts.of("cases.drafts.unknown"));
            }
            DraftVisits.remember(request, response, read.get(), phone);
            return SeeOther.to("/ho-so/" + visit.get().caseId() + "/to-khai");
        } catch (Refusal tooOften) {
            return failed(code, phone, texts.of(tooOften.messageKey()));
        }
    }

    private View failed(String code, String phone, String message) {
        var page = new ComeBackPage(code, phone, List.of(new FieldMessage("code", message)));
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page);
    }
}
