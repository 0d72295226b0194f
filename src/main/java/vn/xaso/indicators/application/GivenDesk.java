package vn.xaso.indicators.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.indicators.Formula;
import vn.xaso.indicators.domain.Basis.Fraction;
import vn.xaso.indicators.domain.GivenFigures;
import vn.xaso.indicators.domain.GivenFigures.Given;
import vn.xaso.indicators.domain.Indicator;
import vn.xaso.indicators.domain.Weights;
import vn.xaso.indicators.domain.Weights.Weight;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;

/// Where the province enters figures that the program cannot know, each with its source, and corrects maxima and
/// thresholds that the published text leaves open. Nothing is ever overwritten.
@Service
@Transactional
public class GivenDesk {

    private static final int LONGEST_SOURCE = 500;
    private static final int SHOWN = 100;
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private final GivenFigures figures;
    private final Weights weights;
    private final AuditTrail audit;
    private final Clock clock;

    GivenDesk(GivenFigures figures, Weights weights, AuditTrail audit, Clock clock) {
        this.figures = figures;
        this.weights = weights;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Given> figures(Actor actor) {
        actor.require(Right.MANAGE_CATALOGUE);
        return figures.list(actor.units(), SHOWN);
    }

    @Transactional(readOnly = true)
    public List<Formula> formulas(Actor actor) {
        actor.require(Right.MANAGE_CATALOGUE);
        return weights.on(LocalDate.now(clock)).stream().map(Indicator::formula).toList();
    }

    /// @param month null where it was not understood
    public void give(Actor actor, UnitId unit, String code, @Nullable YearMonth month, Fraction figure, String source) {
        actor.require(Right.MANAGE_CATALOGUE);
        if (!actor.units().contains(unit)) {
            throw new Absent("unit " + unit);
        }
        var formula = formula(code);
        if (!formula.given()) {
            throw new Refusal("indicators.refusal.counted");
        }
        if (month == null || month.isAfter(YearMonth.now(clock))) {
            throw new Refusal("indicators.refusal.month");
        }
        if (figure.numerator() < 0 || figure.denominator() < figure.numerator()) {
            throw new Refusal("indicators.refusal.figure");
        }
        figures.add(new Given(
                unit,
                code,
                month,
                figure,
                source(source),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                actor.account(),
                actor.name()));
        audit.record(
                actor,
                unit,
                "indicators.give-figure",
                code + " " + month,
                figure.numerator() + "/" + figure.denominator());
    }

    /// @param threshold null for none
    public void weigh(
            Actor actor,
            String code,
            @Nullable LocalDate from,
            @Nullable BigDecimal maximum,
            @Nullable BigDecimal threshold,
            String source) {
        actor.require(Right.MANAGE_CATALOGUE);
        var formula = formula(code);
        if (from == null) {
            throw new Refusal("indicators.refusal.day");
        }
        if (maximum == null || maximum.signum() < 0 || maximum.compareTo(MOST) > 0) {
            throw new Refusal("indicators.refusal.maximum");
        }
        if (threshold != null && (threshold.signum() <= 0 || threshold.compareTo(MOST) > 0)) {
            throw new Refusal("indicators.refusal.threshold");
        }
        checkGroup(formula, maximum);
        int no = 1
                + (int) weights.list().stream()
                        .filter(weight -> weight.code().equals(code))
                        .count();
        weights.add(new Weight(
                code,
                no,
                from,
                maximum,
                threshold,
                source(source),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                actor.account(),
                actor.name()));
        audit.record(
                actor,
                actor.unit(),
                "indicators.weigh",
                code,
                formula.maximum() + " → " + maximum + ", " + formula.threshold() + " → " + threshold);
    }

    /// No indicator may have more than its whole group.
    private static void checkGroup(Formula formula, BigDecimal maximum) {
        if (maximum.compareTo(BigDecimal.valueOf(formula.group().maximum())) > 0) {
            throw new Refusal("indicators.refusal.group", formula.group().maximum());
        }
    }

    private Formula formula(String code) {
        return weights.on(LocalDate.now(clock)).stream()
                .map(Indicator::formula)
                .filter(formula -> formula.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Absent("indicator " + code));
    }

    private static String source(String typed) {
        var source = SearchText.tidy(typed);
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            throw new Refusal("indicators.refusal.source");
        }
        return source;
    }
}
