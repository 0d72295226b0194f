package vn.xaso.documents.numbers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;
import vn.xaso.ui.print.RegisterPress;

/// The list of the numbers that were given: to look at, to print, to keep.
@Controller
class NumbersListController {

    private final NumbersPages numbers;
    private final RegisterPress press;
    private final Pages pages;

    NumbersListController(NumbersPages numbers, @Lazy RegisterPress press, Pages pages) {
        this.numbers = numbers;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping(NumbersController.HERE)
    View list(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        return pages.show("documents/numbers/web/numbersPage", numbers.list(actor, NumbersAsked.of(query), texts));
    }

    @GetMapping(NumbersController.HERE + ".csv")
    void csv(Actor actor, @RequestParam Map<String, String> query, Texts texts, HttpServletResponse response)
            throws IOException {
        press.send(response, numbers.book(actor, NumbersAsked.of(query), texts), Form.CSV, texts);
    }

    @GetMapping(NumbersController.HERE + ".xlsx")
    void xlsx(Actor actor, @RequestParam Map<String, String> query, Texts texts, HttpServletResponse response)
            throws IOException {
        press.send(response, numbers.book(actor, NumbersAsked.of(query), texts), Form.XLSX, texts);
    }

    @GetMapping(NumbersController.HERE + ".pdf")
    void pdf(Actor actor, @RequestParam Map<String, String> query, Texts texts, HttpServletResponse response)
            throws IOException {
        press.send(response, numbers.book(actor, NumbersAsked.of(query), texts), Form.PDF, texts);
    }
}
