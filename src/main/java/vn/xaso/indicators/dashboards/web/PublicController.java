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
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;
import vn.xaso.ui.print.RegisterPress;

/// How citizens are served, for everybody to read.
@Controller("publicBoardController")
@RequestMapping(BoardAsked.PUBLIC)
class PublicController {

    private final PublicPages boards;
    private final BoardForm form;
    private final RegisterPress press;
    private final Pages pages;

    PublicController(PublicPages boards, BoardForm form, @Lazy RegisterPress press, Pages pages) {
        this.boards = boards;
        this.form = form;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping
    View show(@RequestParam Map<String, String> query, Texts texts) {
        var asked = BoardAsked.of(query, form.today(), texts);
        return pages.show(
                asked.messages().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                "indicators/dashboards/web/publicPage",
                boards.make(asked, texts));
    }

    @GetMapping("/tep")
    @Nullable
    View file(
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "CSV") Form form,
            HttpServletResponse response,
            Texts texts)
            throws IOException {
        var asked = BoardAsked.of(query, this.form.today(), texts);
        if (!asked.messages().isEmpty()) {
            return show(query, texts);
        }
        press.send(response, boards.book(asked, texts), form, texts);
        return null;
    }
}
