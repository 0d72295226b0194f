package vn.xaso.documents.incoming.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.incoming.application.IncomingDays;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterPress;

/// Prints the registers of incoming documents, for those who may see all of them.
@Controller
@RequestMapping(IncomingAsked.HERE + "/registers")
class IncomingRegisterController {

    private static final String PAGE = "documents/incoming/web/incomingRegisterPage";

    private final IncomingRegisters registers;
    private final RegisterPress press;
    private final IncomingDays days;
    private final Pages pages;

    IncomingRegisterController(IncomingRegisters registers, @Lazy RegisterPress press, IncomingDays days, Pages pages) {
        this.registers = registers;
        this.press = press;
        this.days = days;
        this.pages = pages;
    }

    @GetMapping
    View choose(Actor actor, Texts texts) {
        requireAll(actor);
        var today = days.today();
        var typed = new IncomingRegisterPage.Typed(
                IncomingRegister.ARRIVALS.name(),
                RegisterBook.Form.PDF.name(),
                Days.field(today.withDayOfYear(1)),
                Days.field(today));
        return pages.show(PAGE, page(typed, List.of(), texts));
    }

    private static IncomingRegisterPage page(
            IncomingRegisterPage.Typed typed, List<FieldMessage> messages, Texts texts) {
        var books = Arrays.stream(IncomingRegister.values())
                .map(one -> new Choice(one.name(), texts.of("incoming.register." + one.name())))
                .toList();
        var forms = Arrays.stream(RegisterBook.Form.values())
                .map(one -> new Choice(one.name(), texts.of("incoming.export." + one.name())))
                .toList();
        return new IncomingRegisterPage(books, forms, typed, messages);
    }

    @GetMapping("/export")
    @Nullable
    View export(
            HttpServletResponse response,
            Actor actor,
            @RequestParam(defaultValue = "ARRIVALS") IncomingRegister book,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "PDF") RegisterBook.Form form,
            Texts texts)
            throws IOException {
        requireAll(actor);
        var last = Days.find(until).orElse(days.today());
        var first = Days.find(from).orElse(last.withDayOfYear(1));
        var messages = new ArrayList<FieldMessage>();
        Days.mistake("from", from, texts).ifPresent(messages::add);
        Days.mistake("until", until, texts).ifPresent(messages::add);
        if (messages.isEmpty() && first.isAfter(last)) {
            messages.add(new FieldMessage("until", texts.of("incoming.registers.order")));
        }
        if (!messages.isEmpty()) {
            var typed = new IncomingRegisterPage.Typed(book.name(), form.name(), from, until);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page(typed, messages, texts));
        }
        press.send(response, registers.book(actor, book, first, last), form, texts);
        return null;
    }

    private static void requireAll(Actor actor) {
        if (!actor.may(Right.READ_DOCUMENTS) && !actor.may(Right.REGISTER_DOCUMENTS)) {
            throw new Absent("registers");
        }
    }
}
