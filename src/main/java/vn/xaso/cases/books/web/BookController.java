package vn.xaso.cases.books.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.books.application.CaseBookDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Language;
import vn.xaso.ui.Pages;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterPress;

/// The registers of the one-stop shop, for those who may read all cases of the unit.
@Controller("caseBookController")
@RequestMapping(BookAsked.HERE)
class BookController {

    private static final String PAGE = "cases/books/web/bookPage";

    private final BookPages books;
    private final CaseBookDesk desk;
    private final RegisterPress press;
    private final TextShelf shelf;
    private final Clock clock;
    private final Pages pages;

    BookController(
            BookPages books, CaseBookDesk desk, @Lazy RegisterPress press, TextShelf shelf, Clock clock, Pages pages) {
        this.books = books;
        this.desk = desk;
        this.press = press;
        this.shelf = shelf;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        return page(actor, asked(actor, query), texts);
    }

    private BookAsked asked(Actor actor, Map<String, String> query) {
        actor.require(Right.READ_CASES);
        return BookAsked.of(query, LocalDate.now(clock));
    }

    private View page(Actor actor, BookAsked asked, Texts texts) {
        var messages = asked.messages(texts);
        return pages.show(
                messages.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                PAGE,
                books.make(actor, asked, messages, texts));
    }

    @GetMapping("/file")
    @Nullable
    View file(Actor actor, @RequestParam Map<String, String> query, HttpServletResponse response, Texts texts)
            throws IOException {
        var asked = asked(actor, query);
        if (!asked.messages(texts).isEmpty()) {
            return page(actor, asked, texts);
        }
        var form = BookAsked.form(query);
        var book = books.book(actor, asked, shelf.in(Language.VI));
        desk.takeAlong(actor, book.fileName() + "." + form.ending());
        press.send(response, book, form, texts);
        return null;
    }
}
