package vn.xaso.indicators.web;

import java.util.Comparator;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.indicators.Formula;
import vn.xaso.indicators.application.GivenDesk;
import vn.xaso.indicators.domain.GivenFigures.Given;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Texts;

/// Makes the page of figures by hand, maxima and thresholds.
@Component
class GivenPages {

    static final String HERE = "/office/indicators/given";

    private final GivenDesk desk;
    private final Units units;

    GivenPages(GivenDesk desk, Units units) {
        this.desk = desk;
        this.units = units;
    }

    GivenPage make(Actor actor, Map<String, String> typed, String refused, Texts texts) {
        var formulas = desk.formulas(actor);
        return new GivenPage(
                actor.units().stream()
                        .map(units::get)
                        .sorted(Comparator.comparing(unit -> unit.name()))
                        .map(unit -> new Choice(unit.id().toString(), unit.fullName()))
                        .toList(),
                formulas.stream()
                        .filter(Formula::given)
                        .map(formula -> choice(formula, texts))
                        .toList(),
                formulas.stream().map(formula -> choice(formula, texts)).toList(),
                desk.figures(actor).stream().map(given -> figure(given, texts)).toList(),
                formulas.stream().map(formula -> weight(formula, texts)).toList(),
                typed,
                refused);
    }

    private static Choice choice(Formula formula, Texts texts) {
        return new Choice(formula.code(), formula.code() + " – " + texts.of("indicators.formula." + formula.code()));
    }

    private GivenPage.Figure figure(Given given, Texts texts) {
        var month = given.month();
        return new GivenPage.Figure(
                units.get(given.unit()).fullName(),
                given.code(),
                texts.of("indicators.period.MONTH", month.getMonthValue(), String.valueOf(month.getYear())),
                given.figure().numerator() + "/" + given.figure().denominator(),
                given.source(),
                texts.minute(given.at()),
                given.name());
    }

    private static GivenPage.Weight weight(Formula formula, Texts texts) {
        var threshold = formula.threshold();
        return new GivenPage.Weight(
                formula.code(),
                texts.of("indicators.formula." + formula.code()),
                GapPages.points(formula.maximum(), texts),
                threshold == null ? "–" : GapPages.points(threshold, texts) + " %",
                formula.version(),
                formula.unsure());
    }
}
