package vn.xaso.indicators.dashboards.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;
import vn.xaso.ui.print.RegisterPress;

/// The board of a unit, and of all units together.
@Controller
@RequestMapping(BoardAsked.HERE)
class BoardController {

    private static final String PAGE = "indicators/dashboards/web/boardPage";

    private final BoardPages boards;
    private final BoardForm form;
    private final RegisterPress press;
    private final Pages pages;

    BoardController(BoardPages boards, BoardForm form, @Lazy RegisterPress press, Pages pages) {
        this.boards = boards;
        this.form = form;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        var asked = BoardAsked.of(query, form.today(), texts);
        return pages.show(
                asked.messages().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                PAGE,
                boards.make(actor, asked, texts));
    }

    @GetMapping("/file")
    @Nullable
    View file(
            Actor actor,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "PDF") Form form,
            HttpServletResponse response,
            Texts texts)
            throws IOException {
        var asked = BoardAsked.of(query, this.form.today(), texts);
        if (!asked.messages().isEmpty()) {
            return show(actor, query, texts);
        }
        press.send(response, boards.book(actor, asked, query.getOrDefault("part", ""), texts), form, texts);
        return null;
    }
}
