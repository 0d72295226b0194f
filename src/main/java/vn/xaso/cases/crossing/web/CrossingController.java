package vn.xaso.cases.crossing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.crossing.application.CrossingDesk;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Language;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterPress;

/// What this unit received for others.
@Controller
@RequestMapping(CrossingAsked.HERE)
class CrossingController {

    private static final String PAGE = "cases/crossing/web/crossingPage";

    private final CrossingDesk desk;
    private final CrossingPages crossings;
    private final CrossingPapers papers;
    private final RegisterPress press;
    private final TextShelf shelf;
    private final Pages pages;

    CrossingController(
            CrossingDesk desk,
            CrossingPages crossings,
            CrossingPapers papers,
            @Lazy RegisterPress press,
            TextShelf shelf,
            Pages pages) {
        this.desk = desk;
        this.crossings = crossings;
        this.papers = papers;
        this.press = press;
        this.shelf = shelf;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        requireReader(actor);
        var asked = CrossingAsked.of(query);
        var status = asked.messages(texts).isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.show(status, "cases/crossing/web/crossingListPage", crossings.list(actor, asked, texts));
    }

    @GetMapping("/file")
    void file(Actor actor, @RequestParam Map<String, String> query, HttpServletResponse response, Texts texts)
            throws IOException {
        requireReader(actor);
        var book = crossings.book(actor, CrossingAsked.of(query), shelf.in(Language.VI));
        press.send(response, book, CrossingAsked.form(query), texts);
    }

    private static void requireReader(Actor actor) {
        if (!CrossingDesk.mayRead(actor)) {
            throw new Absent("right to see received cases");
        }
    }

    @GetMapping("/{id}")
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show(PAGE, crossings.one(actor, desk.get(actor, id), "", List.of(), texts));
    }

    @GetMapping("/{id}/receipt")
    ResponseEntity<Resource> receipt(Actor actor, @PathVariable UUID id) {
        return papers.receipt(desk.get(actor, id));
    }

    @GetMapping("/{id}/result")
    ResponseEntity<Resource> result(Actor actor, @PathVariable UUID id) {
        return papers.result(desk.get(actor, id));
    }

    @PostMapping("/{id}/handover")
    View handOver(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "note", defaultValue = "") String proof,
            Texts texts) {
        try {
            desk.handOver(actor, id, proof);
            return SeeOther.to(CrossingAsked.HERE + "/" + id);
        } catch (Refusal refusal) {
            var wrong = new FieldMessage("note", texts.of(refusal.messageKey(), refusal.arguments()));
            var page = crossings.one(actor, desk.get(actor, id), proof, List.of(wrong), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
        }
    }
}
