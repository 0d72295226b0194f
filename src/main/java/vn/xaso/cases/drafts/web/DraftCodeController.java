package vn.xaso.cases.drafts.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.xaso.cases.application.OwnCase;
import vn.xaso.cases.application.OwnCases;
import vn.xaso.cases.drafts.application.DraftDesk;
import vn.xaso.identity.Citizen;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;

/// Shows an applicant the code of a draft, once.
@Controller
@RequestMapping("/ho-so/{id}/ma-quay-lai")
class DraftCodeController {

    private static final int SHOWN_DIGITS = 3;

    private final OwnCases own;
    private final DraftDesk desk;
    private final Pages pages;

    DraftCodeController(OwnCases own, DraftDesk desk, Pages pages) {
        this.own = own;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    View ask(Citizen citizen, @PathVariable UUID id) {
        return page(own.read(citizen, id, one -> one), "");
    }

    @PostMapping
    View give(Citizen citizen, @PathVariable UUID id) {
        var found = own.read(citizen, id, one -> one);
        return page(found, found.isDraft() ? desk.give(citizen, id).text() : "");
    }

    private View page(OwnCase found, String code) {
        var href = "/ho-so/" + found.caseFile().id();
        if (!found.isDraft()) {
            return SeeOther.to(href);
        }
        var phone = found.caseFile().applicant().phone();
        var end = phone.substring(Math.max(0, phone.length() - SHOWN_DIGITS));
        return pages.show("cases/drafts/web/draftCodePage", new DraftCodePage(href, code, "••• " + end));
    }
}
