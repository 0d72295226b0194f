package vn.xaso.cases.web.citizen;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.View;
import vn.xaso.cases.application.OwnCase;
import vn.xaso.cases.application.OwnCases;
import vn.xaso.cases.web.CaseDownloads;
import vn.xaso.identity.Citizen;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The step in which the applicant adds the papers.
@Controller
@RequestMapping("/ho-so/{id}/giay-to")
class PaperStepController {

    private final OwnCases own;
    private final PaperIntake intake;
    private final OwnStore store;
    private final CaseDownloads downloads;
    private final Pages pages;

    PaperStepController(OwnCases own, PaperIntake intake, OwnStore store, CaseDownloads downloads, Pages pages) {
        this.own = own;
        this.intake = intake;
        this.store = store;
        this.downloads = downloads;
        this.pages = pages;
    }

    @GetMapping
    View open(Citizen citizen, @PathVariable UUID id, Texts texts) {
        var found = own.read(citizen, id, one -> one);
        return found.isFormOpen()
                ? pages.show("cases/web/citizen/paperStepPage", page(citizen, found, List.of(), texts))
                : SeeOther.to(Pathways.of(id));
    }

    /// One form does it all: what was chosen is stored, what was ticked is written down, one paper may be taken away.
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    View keep(
            MultipartHttpServletRequest request,
            Citizen citizen,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String luu,
            @RequestParam(defaultValue = "0") int bo,
            @RequestParam(defaultValue = "") String kho,
            Texts texts) {
        var before = own.read(citizen, id, one -> one);
        if (!before.isFormOpen()) {
            return SeeOther.to(Pathways.of(id));
        }
        var wrong = new ArrayList<>(intake.take(citizen, before, request, bo, texts));
        if (!kho.isEmpty()) {
            store.use(citizen, before, kho);
        }
        var after = own.read(citizen, id, one -> one);
        boolean goesOn = luu.isEmpty() && kho.isEmpty() && bo == 0;
        if (goesOn) {
            after.missing().stream()
                    .map(paper -> PaperWords.field(paper.order()))
                    .filter(field -> FieldMessage.at(wrong, field).isEmpty())
                    .forEach(field -> wrong.add(new FieldMessage(field, texts.of("cases.own.paper.missing"))));
        }
        if (!wrong.isEmpty()) {
            var page = page(citizen, after, wrong, texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "cases/web/citizen/paperStepPage", page);
        }
        if (!goesOn) {
            return SeeOther.to(Pathways.of(id) + "/giay-to");
        }
        return SeeOther.to(Pathways.of(id) + (after.isDraft() ? "/kiem-tra-lai" : ""));
    }

    @GetMapping("/{no}")
    ResponseEntity<?> paper(Citizen citizen, @PathVariable UUID id, @PathVariable int no) {
        return own.read(citizen, id, found -> downloads.paper(found.caseFile(), no));
    }

    private PaperStepPage page(Citizen citizen, OwnCase found, List<FieldMessage> wrong, Texts texts) {
        return new PaperStepPage(
                Pathways.of(found.caseFile().id()),
                Pathways.name(found.procedure(), texts),
                Pathways.steps(texts),
                PaperWords.slots(found, texts),
                store.offers(citizen, found, texts),
                wrong,
                found.isDraft(),
                false);
    }
}
