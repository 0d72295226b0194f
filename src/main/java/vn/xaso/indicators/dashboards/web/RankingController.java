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
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Form;
import vn.xaso.ui.print.RegisterPress;

/// The ranking of the units, and how a rank came about.
@Controller
@RequestMapping(BoardAsked.RANKING)
class RankingController {

    private static final String PLACE = "indicators/dashboards/web/";

    private final RankingPages rankings;
    private final WayPages ways;
    private final BoardForm form;
    private final RegisterPress press;
    private final Pages pages;

    RankingController(RankingPages rankings, WayPages ways, BoardForm form, @Lazy RegisterPress press, Pages pages) {
        this.rankings = rankings;
        this.ways = ways;
        this.form = form;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        var asked = asked(query, texts);
        return pages.show(status(asked), PLACE + "rankingPage", rankings.make(actor, asked, texts));
    }

    @GetMapping("/way")
    View way(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        var asked = asked(query, texts);
        if (!ways.has(actor, asked)) {
            return SeeOther.to(asked.href(BoardAsked.RANKING, null));
        }
        return pages.show(status(asked), PLACE + "wayPage", ways.make(actor, asked, texts));
    }

    @GetMapping("/file")
    @Nullable
    View rankingFile(
            Actor actor,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "PDF") Form form,
            HttpServletResponse response,
            Texts texts)
            throws IOException {
        var asked = asked(query, texts);
        return asked.messages().isEmpty()
                ? sent(rankings.book(actor, asked, texts), form, response, texts)
                : show(actor, query, texts);
    }

    @GetMapping("/way/file")
    @Nullable
    View wayFile(
            Actor actor,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "PDF") Form form,
            HttpServletResponse response,
            Texts texts)
            throws IOException {
        var asked = asked(query, texts);
        return asked.messages().isEmpty()
                ? sent(ways.book(actor, asked, texts), form, response, texts)
                : way(actor, query, texts);
    }

    /// The answer is written; there is no page to show.
    private @Nullable View sent(RegisterBook book, Form form, HttpServletResponse response, Texts texts)
            throws IOException {
        press.send(response, book, form, texts);
        return null;
    }

    private BoardAsked asked(Map<String, String> query, Texts texts) {
        return BoardAsked.of(query, form.today(), texts);
    }

    private static HttpStatus status(BoardAsked asked) {
        return asked.messages().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
