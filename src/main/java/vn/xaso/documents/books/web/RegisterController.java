package vn.xaso.documents.books.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.books.web.OutgoingBooks.Book;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;
import vn.xaso.ui.print.RegisterPress;

/// The registers of outgoing documents, of copies and of what went by post.
@Controller("outgoingRegisterController")
@RequestMapping("/office/documents/outgoing/registers")
class RegisterController {

    private final OutgoingBooks books;
    private final RegisterPress press;
    private final Clock clock;
    private final Pages pages;

    RegisterController(OutgoingBooks books, @Lazy RegisterPress press, Clock clock, Pages pages) {
        this.books = books;
        this.press = press;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, Texts texts) {
        require(actor);
        var choices = Arrays.stream(Book.values())
                .map(book -> new Choice(book.name(), texts.of("outgoing.register." + book)))
                .toList();
        var today = LocalDate.now(clock);
        var page = new RegisterPage(choices, today.withDayOfYear(1).toString(), today.toString());
        return pages.show("documents/books/web/registerPage", page);
    }

    /// What makes no sense in the address is taken as this year.
    @GetMapping("/file")
    void file(
            Actor actor,
            @RequestParam(defaultValue = "DOCUMENTS") String book,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "PDF") String form,
            HttpServletResponse response)
            throws IOException {
        require(actor);
        var today = LocalDate.now(clock);
        var made =
                books.make(actor.unit(), pick(Book.values(), book), day(from, today.withDayOfYear(1)), day(to, today));
        press.send(response, made, pick(Form.values(), form));
    }

    private static void require(Actor actor) {
        if (!actor.may(Right.READ_DOCUMENTS)) {
            actor.require(Right.ISSUE_DOCUMENTS);
        }
    }

    private static <E extends Enum<E>> E pick(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Absent("register " + name));
    }

    private static LocalDate day(String typed, LocalDate otherwise) {
        try {
            return typed.isBlank() ? otherwise : LocalDate.parse(typed.strip());
        } catch (DateTimeException unreadable) {
            return otherwise;
        }
    }
}
