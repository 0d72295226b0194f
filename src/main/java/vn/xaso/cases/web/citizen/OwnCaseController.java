package vn.xaso.cases.web.citizen;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.OwnCase;
import vn.xaso.cases.application.OwnCases;
import vn.xaso.cases.application.ReturnDesk;
import vn.xaso.cases.web.CaseDownloads;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Absent;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The page on which a citizen follows a case, and what can be fetched from it.
@Controller
@RequestMapping("/ho-so/{id}")
class OwnCaseController {

    private final OwnCases own;
    private final OwnCasePages casePages;
    private final ReturnDesk returns;
    private final CaseDownloads downloads;
    private final Pages pages;

    OwnCaseController(OwnCases own, OwnCasePages casePages, ReturnDesk returns, CaseDownloads downloads, Pages pages) {
        this.own = own;
        this.casePages = casePages;
        this.returns = returns;
        this.downloads = downloads;
        this.pages = pages;
    }

    @GetMapping
    View show(Citizen citizen, @PathVariable UUID id, Texts texts) {
        if (own.read(citizen, id, OwnCase::isDraft)) {
            return SeeOther.to(Pathways.of(id) + "/to-khai");
        }
        var page = own.read(citizen, id, found -> casePages.make(found, List.of(), "", texts));
        return pages.show("cases/web/citizen/ownCasePage", page);
    }

    /// Hands the result over; the browser goes on to the file.
    @PostMapping("/ket-qua")
    View collect(Citizen citizen, @PathVariable UUID id) {
        own.act(citizen, id, unit -> returns.collect(citizen, unit, id));
        return SeeOther.to(Pathways.of(id) + "/ket-qua");
    }

    /// The file of a result that was handed over; until then it is received on the page of the case.
    @GetMapping("/ket-qua")
    Object result(Citizen citizen, @PathVariable UUID id) {
        var state = own.read(citizen, id, found -> found.caseFile().state());
        if (CaseState.DECIDED.contains(state)) {
            return SeeOther.to(Pathways.of(id));
        }
        int no = own.read(
                citizen,
                id,
                found -> found.result()
                        .orElseThrow(() -> new Absent("result of " + id))
                        .no());
        return own.read(citizen, id, found -> downloads.document(found.caseFile(), no));
    }

    @GetMapping("/mau/{file}")
    ResponseEntity<?> form(Citizen citizen, @PathVariable UUID id, @PathVariable String file) {
        if (file.startsWith("06")) {
            throw new Absent("form for the office");
        }
        return own.read(citizen, id, found -> downloads.form(found.caseFile(), file));
    }
}
