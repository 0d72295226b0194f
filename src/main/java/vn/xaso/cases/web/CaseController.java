package vn.xaso.cases.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.looks.LookBook;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// The page of a case and the papers behind it, for officials.
@Controller
@RequestMapping("/office/cases/{id}")
class CaseController {

    private final CasePages casePages;
    private final LookBook looks;
    private final CaseDownloads downloads;
    private final Pages pages;

    CaseController(CasePages casePages, LookBook looks, CaseDownloads downloads, Pages pages) {
        this.casePages = casePages;
        this.looks = looks;
        this.downloads = downloads;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        var page = casePages.make(actor, id, texts);
        if (!page.hasNext()) {
            looked(actor, id);
        }
        return pages.show("cases/web/casePage", page);
    }

    private CaseFile looked(Actor actor, UUID id) {
        var caseFile = casePages.readable(actor, id);
        looks.note(actor, caseFile);
        return caseFile;
    }

    @GetMapping("/papers/{no}")
    ResponseEntity<?> paper(Actor actor, @PathVariable UUID id, @PathVariable int no) {
        return downloads.paper(looked(actor, id), no);
    }

    @GetMapping("/documents/{no}")
    ResponseEntity<?> document(Actor actor, @PathVariable UUID id, @PathVariable int no) {
        return downloads.document(looked(actor, id), no);
    }

    @GetMapping("/forms/{name}")
    ResponseEntity<?> form(Actor actor, @PathVariable UUID id, @PathVariable String name) {
        return downloads.form(casePages.readable(actor, id), name);
    }
}
