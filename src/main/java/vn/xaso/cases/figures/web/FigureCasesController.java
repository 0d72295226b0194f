package vn.xaso.cases.figures.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.figures.domain.Figure;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// The cases behind one figure of the report table.
@Controller
class FigureCasesController {

    private final FigureCasesPages lists;
    private final FigurePages figures;
    private final Pages pages;
    private final Clock clock;

    FigureCasesController(FigureCasesPages lists, FigurePages figures, Pages pages, Clock clock) {
        this.lists = lists;
        this.figures = figures;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(FigureAsked.HERE + "/cases")
    View list(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        actor.require(Right.READ_CASES);
        var asked = FigureAsked.of(actor, query, clock.instant(), texts);
        if (!asked.messages().isEmpty()) {
            var page = figures.make(actor, asked, texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "cases/figures/web/figurePage", page);
        }
        var figure = figure(query.getOrDefault("figure", ""));
        var page = lists.make(actor, asked, figure, query.getOrDefault("field", ""), query.get("after"), texts);
        return pages.show("cases/figures/web/figureCasesPage", page);
    }

    private static Figure figure(String name) {
        return Arrays.stream(Figure.values())
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Absent("figure " + name));
    }
}
