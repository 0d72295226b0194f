package vn.xaso.documents.outgoing.web;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.PagePictures;
import vn.xaso.documents.outgoing.application.DocumentPapers;
import vn.xaso.documents.outgoing.application.SigningDesk;
import vn.xaso.files.FileAnswers;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// The page of an outgoing document and its papers.
@Controller
@RequestMapping(OutgoingAsked.HERE + "/{id}")
class OutgoingController {

    private static final int PICTURE_WIDTH = 1_000;

    private final OutgoingPages outgoing;
    private final DocumentPapers papers;
    private final SigningDesk signing;
    private final FileAnswers answers;
    private final PagePictures pictures;
    private final Pages pages;

    OutgoingController(
            OutgoingPages outgoing,
            DocumentPapers papers,
            SigningDesk signing,
            FileAnswers answers,
            PagePictures pictures,
            Pages pages) {
        this.outgoing = outgoing;
        this.papers = papers;
        this.signing = signing;
        this.answers = answers;
        this.pictures = pictures;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String done, Texts texts) {
        var tried = OutgoingPage.Tried.done(Done.words(done, texts));
        return pages.show("documents/outgoing/web/outgoingPage", outgoing.make(actor, id, texts, tried));
    }

    /// Whoever is to sign it has it in hand from now on.
    @GetMapping("/paper")
    ResponseEntity<?> paper(Actor actor, @PathVariable UUID id) {
        var pdf = papers.read(actor, id);
        signing.opened(actor, id);
        return answers.show(pdf, "van-ban.pdf");
    }

    @GetMapping("/paper/pages/{page}")
    ResponseEntity<byte[]> picture(Actor actor, @PathVariable UUID id, @PathVariable int page) {
        var pdf = papers.read(actor, id);
        var png = pictures.png(pdf, page, null, PICTURE_WIDTH);
        signing.opened(actor, id);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(png);
    }

    @GetMapping("/files/{no}")
    ResponseEntity<?> file(Actor actor, @PathVariable UUID id, @PathVariable int no) {
        return answers.download(papers.file(actor, id, no), true);
    }

    @GetMapping("/drafts/{no}")
    ResponseEntity<?> draft(Actor actor, @PathVariable UUID id, @PathVariable int no) {
        return answers.show(papers.draft(actor, id, no), "du-thao-" + no + ".pdf");
    }

    @GetMapping("/drafts/{no}/file")
    ResponseEntity<?> draftFile(Actor actor, @PathVariable UUID id, @PathVariable int no) {
        return answers.download(papers.draftFile(actor, id, no), true);
    }

    @GetMapping("/drafts/{no}/word")
    ResponseEntity<?> word(Actor actor, @PathVariable UUID id, @PathVariable int no) {
        return Docx.answer(papers.word(actor, id, no), "du-thao-" + no + ".docx");
    }
}
