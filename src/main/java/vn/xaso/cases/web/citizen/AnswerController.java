package vn.xaso.cases.web.citizen;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.View;
import vn.xaso.cases.application.ApplicationDesk;
import vn.xaso.cases.application.OwnCases;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.SearchText;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The applicant's answer to a request of the office.
@Controller
class AnswerController {

    private static final int LONGEST_NOTE = 4000;

    private final OwnCases own;
    private final OwnCasePages casePages;
    private final ApplicationDesk desk;
    private final BroughtFiles broughtFiles;
    private final Pages pages;

    AnswerController(
            OwnCases own, OwnCasePages casePages, ApplicationDesk desk, BroughtFiles broughtFiles, Pages pages) {
        this.own = own;
        this.casePages = casePages;
        this.desk = desk;
        this.broughtFiles = broughtFiles;
        this.pages = pages;
    }

    @PostMapping(path = "/ho-so/{id}/tra-loi", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    View answer(
            MultipartHttpServletRequest request,
            Citizen citizen,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String note,
            Texts texts) {
        var before = own.read(citizen, id, one -> one);
        if (!before.isAsked()) {
            return SeeOther.to(Pathways.of(id));
        }
        var looked = BroughtFiles.Looked.atNothing();
        broughtFiles.look(request.getFiles("tep"), "tep", null, "", looked, texts);
        var words = SearchText.tidy(note.substring(0, Math.min(note.length(), LONGEST_NOTE)));
        if (words.isEmpty() && looked.good().isEmpty() && looked.refused().isEmpty() && !before.isFormOpen()) {
            looked.refused().add(new FieldMessage("tep", texts.of("cases.own.answer.empty")));
        }
        if (!looked.refused().isEmpty()) {
            var page = own.read(citizen, id, found -> casePages.make(found, looked.refused(), words, texts));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "cases/web/citizen/ownCasePage", page);
        }
        own.act(
                citizen,
                id,
                unit -> desk.answer(citizen, unit, id, version, looked.good(), words.isEmpty() ? null : words));
        return SeeOther.to(Pathways.of(id));
    }
}
