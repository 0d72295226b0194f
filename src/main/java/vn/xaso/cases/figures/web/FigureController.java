package vn.xaso.cases.figures.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;
import vn.xaso.ui.print.RegisterPress;

/// The report table of cases, to look at and to take along.
@Controller
@RequestMapping(FigureAsked.HERE)
class FigureController {

    private final FigurePages figures;
    private final FigureBook book;
    private final RegisterPress press;
    private final Pages pages;
    private final Clock clock;

    FigureController(FigurePages figures, FigureBook book, @Lazy RegisterPress press, Pages pages, Clock clock) {
        this.figures = figures;
        this.book = book;
        this.press = press;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    View show(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        actor.require(Right.READ_CASES);
        return page(actor, FigureAsked.of(actor, query, clock.instant(), texts), texts);
    }

    private View page(Actor actor, FigureAsked asked, Texts texts) {
        var status = asked.messages().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.show(status, "cases/figures/web/figurePage", figures.make(actor, asked, texts));
    }

    @GetMapping("/file")
    @Nullable
    View file(Actor actor, @RequestParam Map<String, String> query, HttpServletResponse response, Texts texts)
            throws IOException {
        actor.require(Right.READ_CASES);
        var asked = FigureAsked.of(actor, query, clock.instant(), texts);
        if (!asked.messages().isEmpty()) {
            return page(actor, asked, texts);
        }
        press.send(response, book.make(asked), form(query.getOrDefault("form", "PDF")), texts);
        return null;
    }

    private static Form form(String name) {
        return Arrays.stream(Form.values())
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Absent("form " + name));
    }
}
