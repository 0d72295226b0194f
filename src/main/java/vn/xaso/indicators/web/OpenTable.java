package vn.xaso.indicators.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.IndicatorValue;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.application.OpenFigures;
import vn.xaso.kernel.CsvLine;
import vn.xaso.ui.Texts;

/// The figures as a table for a spreadsheet: a line for each unit and number. The page of open data describes each
/// column.
final class OpenTable {

    static final List<String> COLUMNS = List.of(
            "unit_code",
            "unit_name",
            "from",
            "to",
            "data_set",
            "kind",
            "code",
            "name",
            "version",
            "numerator",
            "denominator",
            "rate",
            "score",
            "maximum",
            "threshold",
            "not_applicable");

    /// So that a spreadsheet reads it as UTF-8.
    private static final String MARK = "\uFEFF";

    private OpenTable() {}

    static String of(OpenFigures.Answer answer, Texts texts) {
        var text = new StringBuilder(MARK).append(CsvLine.of(COLUMNS));
        for (var one : answer.units()) {
            one.scorecard().values().forEach(value -> text.append(line(answer, one, value, texts)));
            Measure.of(answer.set())
                    .forEach(measure -> text.append(
                            count(answer, one, measure.column(), one.sums().get(measure), texts)));
            text.append(count(answer, one, "open", one.sums().openAt(), texts));
            text.append(count(answer, one, "overdue", one.sums().overdueAt(), texts));
        }
        return text.toString();
    }

    private static String line(OpenFigures.Answer answer, OpenFigures.Figures one, IndicatorValue value, Texts texts) {
        var formula = value.formula();
        var why = value.why();
        return CsvLine.of(List.of(
                one.unit().code(),
                one.unit().fullName(),
                answer.period().from().toString(),
                answer.period().to().toString(),
                answer.set().name(),
                "indicator",
                formula.code(),
                texts.of("indicators.formula." + formula.code()),
                formula.version(),
                String.valueOf(value.numerator()),
                String.valueOf(value.denominator()),
                told(value.rate()),
                told(value.score()),
                told(formula.maximum()),
                told(formula.threshold()),
                why == null ? "" : why.name()));
    }

    private static String count(
            OpenFigures.Answer answer, OpenFigures.Figures one, String column, long number, Texts texts) {
        return CsvLine.of(List.of(
                one.unit().code(),
                one.unit().fullName(),
                answer.period().from().toString(),
                answer.period().to().toString(),
                answer.set().name(),
                "count",
                column,
                texts.of("indicators.measure." + column),
                "",
                String.valueOf(number),
                "",
                "",
                "",
                "",
                "",
                ""));
    }

    private static String told(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
