package vn.xaso.indicators.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.application.OpenFigures;
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

    @GetMapping("/api/v1/indicators")
    ApiIndicators indicators(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "LOCAL") String set,
            Texts texts) {
        return ApiIndicators.of(figures.of(unit.strip(), period(from, to), set(set)), texts);
    }

    @GetMapping("/api/v1/indicators.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "LOCAL") String set,
            Texts texts) {
        var answer = figures.of(unit.strip(), period(from, to), set(set));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"chi-so-" + answer.period().key() + ".csv\"")
                .body(OpenTable.of(answer, texts).getBytes(StandardCharsets.UTF_8));
    }

    private static DataSet set(String text) {
        return Arrays.stream(DataSet.values())
                .filter(set -> set.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal("indicators.refusal.noSet", text));
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
}
