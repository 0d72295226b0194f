package vn.xaso.indicators.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Scorecards;
import vn.xaso.indicators.application.OpenFigures;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Describes the open data: every column and every number.
@Controller
class OpenDataController {

    private final Scorecards scorecards;
    private final OpenFigures figures;
    private final Pages pages;

    OpenDataController(Scorecards scorecards, OpenFigures figures, Pages pages) {
        this.scorecards = scorecards;
        this.figures = figures;
        this.pages = pages;
    }

    @GetMapping("/cong-khai/du-lieu")
    View show(Texts texts) {
        var columns = OpenTable.COLUMNS.stream()
                .map(column -> new Fact(column, texts.of("indicators.open.column." + column)))
                .toList();
        var indicators = scorecards.formulas(figures.today()).stream()
                .map(formula -> new OpenDataPage.Described(
                        formula.code(),
                        texts.of("indicators.formula." + formula.code()),
                        texts.of("indicators.formula." + formula.code() + ".how")))
                .toList();
        return pages.show("indicators/web/openDataPage", new OpenDataPage(columns, indicators, counts(texts)));
    }

    private static List<OpenDataPage.Described> counts(Texts texts) {
        return Stream.concat(Arrays.stream(Measure.values()).map(Measure::column), Stream.of("open", "overdue"))
                .map(column -> new OpenDataPage.Described(column, texts.of("indicators.measure." + column), ""))
                .toList();
    }
}
