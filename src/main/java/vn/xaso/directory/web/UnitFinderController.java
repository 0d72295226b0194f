package vn.xaso.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.directory.Units;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Helps a citizen find the commune of today by a name of before.
@Controller
class UnitFinderController {

    private static final int MOST = 20;

    private final Pages pages;
    private final Units units;
    private final Clock clock;

    UnitFinderController(Pages pages, Units units, Clock clock) {
        this.pages = pages;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/don-vi")
    View find(Texts texts, @RequestParam(defaultValue = "") String q) {
        var asked = q.strip();
        var matches = units.search(asked.substring(0, Math.min(asked.length(), 100)), MOST).stream()
                .map(match -> match(match, texts))
                .toList();
        return pages.show("directory/web/unitFinderPage", new UnitFinderPage(asked, matches));
    }

    private UnitFinderPage.Match match(Units.Match match, Texts texts) {
        var unit = match.unit();
        return new UnitFinderPage.Match(
                match.matched().fullName(),
                unit.code(),
                UnitPage.period(unit.validFrom(), unit.validTo(), texts),
                unit.isValidOn(LocalDate.now(clock)),
                match.successors().stream()
                        .map(successor -> successor.fullName() + " (" + successor.code() + ")")
                        .toList());
    }
}
