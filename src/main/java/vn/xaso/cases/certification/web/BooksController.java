package vn.xaso.cases.certification.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.certification.application.CertificationBookDesk;
import vn.xaso.cases.certification.application.CertificationBookDesk.Then;
import vn.xaso.cases.certification.domain.CertificationBook;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The books of certification: volumes, striking, closing.
@Controller("certificationBooksController")
@RequestMapping(CertificationTabs.BOOKS)
class BooksController {

    private static final String PAGE = "cases/certification/web/booksPage";

    private final CertificationBookDesk desk;
    private final BooksPages books;
    private final Pages pages;

    BooksController(CertificationBookDesk desk, BooksPages books, Pages pages) {
        this.desk = desk;
        this.books = books;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @RequestParam(defaultValue = "") String done, Texts texts) {
        var words =
                List.of("strike", "volume", "close").contains(done) ? texts.of("certification.books.done." + done) : "";
        return pages.show(PAGE, books.make(actor, Map.of(), words, List.of(), texts));
    }

    @PostMapping("/strikes")
    View strike(Actor actor, @RequestParam Map<String, String> typed, Texts texts) {
        var then = typed.containsKey("again") ? Then.NUMBER_AGAIN : Then.NOTHING;
        return after(
                actor,
                typed,
                "strike",
                "reason",
                texts,
                () -> desk.strike(
                        actor,
                        book(typed.getOrDefault("book", "")),
                        number(typed.getOrDefault("year", "")),
                        number(typed.getOrDefault("number", "")),
                        typed.getOrDefault("reason", ""),
                        then));
    }

    @PostMapping("/{book}/{year}/volumes")
    View openVolume(
            Actor actor,
            @PathVariable String book,
            @PathVariable int year,
            @RequestParam Map<String, String> typed,
            Texts texts) {
        return after(
                actor,
                typed,
                "volume",
                "book",
                texts,
                () -> desk.openVolume(actor, book(book), year, number(typed.getOrDefault("volume", ""))));
    }

    @PostMapping("/{book}/{year}/closing")
    View close(Actor actor, @PathVariable String book, @PathVariable int year, Texts texts) {
        return after(actor, Map.of(), "close", "book", texts, () -> desk.close(actor, book(book), year));
    }

    private View after(Actor actor, Map<String, String> typed, String done, String field, Texts texts, Runnable act) {
        try {
            act.run();
            return SeeOther.to(CertificationTabs.BOOKS + "?done=" + done);
        } catch (Refusal refusal) {
            var wrong = new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments()));
            var page = books.make(actor, typed, "", List.of(wrong), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
        }
    }

    private static CertificationBook book(String typed) {
        return Arrays.stream(CertificationBook.values())
                .filter(book -> book.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Absent("book " + typed));
    }

    private static int number(String typed) {
        return typed.strip().matches("\\d{1,9}") ? Integer.parseInt(typed.strip()) : 0;
    }
}
