package vn.xaso.procedures.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import vn.xaso.procedures.ActualTimes;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureGuides;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Tells everybody what a procedure needs.
@Controller
class ProcedurePageController {

    private final Procedures procedures;
    private final Pages pages;
    private final ObjectProvider<ActualTimes> times;
    private final ProcedureGuides guides;
    private final Clock clock;

    ProcedurePageController(
            Procedures procedures,
            Pages pages,
            ObjectProvider<ActualTimes> times,
            ProcedureGuides guides,
            Clock clock) {
        this.guides = guides;
        this.procedures = procedures;
        this.pages = pages;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/thu-tuc/{code}")
    View show(@PathVariable("code") String code, Texts texts) {
        var version = procedures.inForce(ProcedureCode.asked(code), LocalDate.now(clock));
        var known = times.stream()
                .flatMap(board -> board.list(version.code(), texts).stream())
                .toList();
        return pages.show(
                "procedures/web/procedurePage",
                ProcedurePage.of(version, known, guides.leadingTo(version.code(), texts), texts));
    }
}
