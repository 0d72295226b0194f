package vn.xaso.indicators.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.IndicatorValue;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.application.OpenFigures;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Days;
import vn.xaso.ui.Texts;

/// The figures as open data: aggregated, about no person, for everybody without a token.
@RestController
class ApiIndicatorController {

    private final OpenFigures figures;

    ApiIndicatorController(OpenFigures figures) {
        this.figures = figures;
    }

    /// @param rate and score: null where it is not applicable
    /// @param notApplicable why, or null
    @JsonInclude
    record Value(
            String code,
            String name,
            String version,
            long numerator,
            long denominator,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal score,
            BigDecimal maximum,
            @Nullable BigDecimal threshold,
            @Nullable String notApplicable) {}

    @JsonInclude
    record UnitFigures(String code, String name, Map<String, Long> counts, List<Value> indicators, BigDecimal points) {}

    @JsonInclude
    record Answer(String from, String to, String set, String countedAt, List<UnitFigures> units) {}

    @GetMapping("/api/v1/indicators")
    Answer indicators(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "LOCAL") DataSet set,
            Texts texts) {
        var answer = figures.of(unit.strip(), period(from, to), set);
        return new Answer(
                answer.period().from().toString(),
                answer.period().to().toString(),
                set.name(),
                OfficeClock.rfc3339(answer.at()),
                answer.units().stream().map(one -> told(one, texts)).toList());
    }

    @GetMapping("/api/v1/indicators.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "LOCAL") DataSet set,
            Texts texts) {
        var answer = figures.of(unit.strip(), period(from, to), set);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"chi-so-" + answer.period().key() + ".csv\"")
                .body(OpenTable.of(answer, texts).getBytes(StandardCharsets.UTF_8));
    }

    /// This month, where nothing is said.
    private Period period(String from, String to) {
        var month = Period.around(figures.today(), Period.Kind.MONTH);
        var first = day(from, month.from());
        var last = day(to, to.isBlank() && !from.isBlank() ? figures.today() : month.to());
        if (last.isBefore(first)) {
            throw new Refusal("indicators.refusal.order");
        }
        return Period.own(first, last);
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        return text.isBlank()
                ? otherwise
                : Days.find(text.strip()).orElseThrow(() -> new Refusal("indicators.refusal.noDay", text));
    }

    private static UnitFigures told(OpenFigures.Figures one, Texts texts) {
        var counts = new LinkedHashMap<String, Long>();
        Arrays.stream(Measure.values()).forEach(measure -> counts.put(
                measure.column(), one.sums().get(measure)));
        counts.put("open", one.sums().openAt());
        counts.put("overdue", one.sums().overdueAt());
        return new UnitFigures(
                one.unit().code(),
                one.unit().fullName(),
                counts,
                one.scorecard().values().stream()
                        .map(value -> value(value, texts))
                        .toList(),
                one.scorecard().total());
    }

    private static Value value(IndicatorValue value, Texts texts) {
        var formula = value.formula();
        var why = value.why();
        return new Value(
                formula.code(),
                texts.of("indicators.formula." + formula.code()),
                formula.version(),
                value.numerator(),
                value.denominator(),
                value.rate(),
                value.score(),
                formula.maximum(),
                formula.threshold(),
                why == null ? null : why.name());
    }
}
