package vn.xaso.documents.incoming.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.beans.factory.ObjectProvider;
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
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterPress;

/// Prints the registers of incoming documents, for those who may see all of them.
@Controller
@RequestMapping(IncomingAsked.HERE + "/registers")
class IncomingRegisterController {

    private final IncomingRegisters registers;
    private final ObjectProvider<RegisterPress> press;
    private final IncomingDays days;
    private final Pages pages;

    IncomingRegisterController(
            IncomingRegisters registers, ObjectProvider<RegisterPress> press, IncomingDays days, Pages pages) {
        this.registers = registers;
        this.press = press;
        this.days = days;
        this.pages = pages;
    }

    @GetMapping
    View choose(Actor actor, Texts texts) {
        requireAll(actor);
        var books = Arrays.stream(IncomingRegister.values())
                .map(one -> new Choice(one.name(), texts.of("incoming.register." + one.name())))
                .toList();
        var forms = Arrays.stream(RegisterBook.Form.values())
                .map(one -> new Choice(one.name(), texts.of("incoming.export." + one.name())))
                .toList();
        var today = days.today();
        var page = new IncomingRegisterPage(books, forms, Days.field(today.withDayOfYear(1)), Days.field(today));
        return pages.show("documents/incoming/web/incomingRegisterPage", page);
    }

    @GetMapping("/export")
    void export(
            HttpServletResponse response,
            Actor actor,
            @RequestParam(defaultValue = "ARRIVALS") IncomingRegister book,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "PDF") RegisterBook.Form form)
            throws IOException {
        requireAll(actor);
        var last = Days.find(until).orElse(days.today());
        var first = Days.find(from).orElse(last.withDayOfYear(1));
        press.getObject().send(response, registers.book(actor, book, first, last), form);
    }

    private static void requireAll(Actor actor) {
        if (!actor.may(Right.READ_DOCUMENTS) && !actor.may(Right.REGISTER_DOCUMENTS)) {
            throw new Absent("registers");
        }
    }
}
