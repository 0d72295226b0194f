package vn.xaso.documents.books.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
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
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;
import vn.xaso.ui.print.RegisterPress;

/// The registers of outgoing documents, of copies and of what went by post.
@Controller("outgoingRegisterController")
@RequestMapping("/office/documents/outgoing/registers")
class RegisterController {

    private static final String PAGE = "documents/books/web/registerPage";

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
        var today = LocalDate.now(clock);
        return pages.show(
                PAGE, page(Book.DOCUMENTS, Days.field(today.withDayOfYear(1)), Days.field(today), List.of(), texts));
    }

    private static RegisterPage page(Book chosen, String from, String to, List<FieldMessage> messages, Texts texts) {
        var choices = Arrays.stream(Book.values())
                .map(book -> new Choice(book.name(), texts.of("outgoing.register." + book)))
                .toList();
        return new RegisterPage(choices, chosen.name(), from, to, messages);
    }

    /// Without days it is this year; what is no day, and days in the wrong order, are asked for again.
    @GetMapping("/file")
    @Nullable
    View file(
            Actor actor,
            @RequestParam(defaultValue = "DOCUMENTS") String book,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "PDF") String form,
            HttpServletResponse response,
            Texts texts)
            throws IOException {
        require(actor);
        var today = LocalDate.now(clock);
        var chosen = pick(Book.values(), book);
        var first = Days.find(from).orElse(today.withDayOfYear(1));
        var last = Days.find(to).orElse(today);
        var messages = new ArrayList<FieldMessage>();
        Days.mistake("from", from, texts).ifPresent(messages::add);
        Days.mistake("to", to, texts).ifPresent(messages::add);
        if (messages.isEmpty() && first.isAfter(last)) {
            messages.add(new FieldMessage("to", texts.of("outgoing.register.order")));
        }
        if (!messages.isEmpty()) {
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page(chosen, from, to, messages, texts));
        }
        press.send(response, books.make(actor.unit(), chosen, first, last), pick(Form.values(), form), texts);
        return null;
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
}
