package vn.xaso.documents.incoming.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// The page of an incoming document and the files behind it.
@Controller
@RequestMapping("/office/documents/incoming/{id}")
class IncomingController {

    private final IncomingPages incomingPages;
    private final IncomingDownloads downloads;
    private final Pages pages;

    IncomingController(IncomingPages incomingPages, IncomingDownloads downloads, Pages pages) {
        this.incomingPages = incomingPages;
        this.downloads = downloads;
        this.pages = pages;
    }

    @GetMapping
    View show(HttpServletRequest request, Actor actor, @PathVariable UUID id, Texts texts) {
        var page = incomingPages.make(actor, id, texts, Tried.NOTHING, IncomingPages.View.of(request));
        return pages.show("documents/incoming/web/incomingPage", page);
    }

    @GetMapping("/files/{no}")
    ResponseEntity<?> file(Actor actor, @PathVariable UUID id, @PathVariable int no) {
        return downloads.file(actor, id, no);
    }

    @GetMapping("/files/{no}/pages/{page}")
    ResponseEntity<?> picture(Actor actor, @PathVariable UUID id, @PathVariable int no, @PathVariable int page) {
        return downloads.picture(actor, id, no, page);
    }

    @GetMapping("/reading/{field}")
    ResponseEntity<?> cutOut(Actor actor, @PathVariable UUID id, @PathVariable String field) {
        return downloads.cutOut(actor, id, field);
    }
}
