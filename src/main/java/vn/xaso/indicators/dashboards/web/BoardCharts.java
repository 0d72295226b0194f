package vn.xaso.indicators.dashboards.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Sums;
import vn.xaso.indicators.dashboards.domain.Figure;
import vn.xaso.indicators.dashboards.domain.Reading;
import vn.xaso.indicators.dashboards.web.BoardPage.Drawing;
import vn.xaso.indicators.dashboards.web.BoardPage.MonthLine;
import vn.xaso.indicators.dashboards.web.BoardPage.Months;
import vn.xaso.ui.chart.ColumnChart;
import vn.xaso.ui.chart.ColumnChart.Amounts;
import vn.xaso.ui.chart.ColumnChart.Part;
import vn.xaso.ui.chart.LineChart;
import vn.xaso.ui.chart.Scale;
import vn.xaso.ui.chart.Series;

/// Draws how the figures of a board moved from month to month.
///
/// @param own of whom the board speaks
/// @param name of it
/// @param province of all units, or empty where the board speaks of them
record BoardCharts(BoardWords words, String name, Map<Period, Reading> own, Map<Period, Reading> province) {

    private record Kind(String key, List<ToLongFunction<Sums>> parts, List<String> looks) {}

    private static final Kind RECEIVED = new Kind(
            "received",
            List.of(
                    sums -> sums.get(Measure.RECEIVED_ONLINE),
                    sums -> sums.get(Measure.RECEIVED) - sums.get(Measure.RECEIVED_ONLINE)),
            List.of("own", "soft"));
    private static final Kind ENDED = new Kind(
            "ended",
            List.of(
                    sums -> sums.get(Measure.ENDED_IN_TIME),
                    sums -> sums.get(Measure.ENDED) - sums.get(Measure.ENDED_IN_TIME)),
            List.of("own", "late"));
    private static final Kind STANDING = new Kind(
            "standing", List.of(sums -> sums.openAt() - sums.overdueAt(), Sums::overdueAt), List.of("own", "late"));
    private static final Kind DOCUMENTS = new Kind(
            "documents",
            List.of(
                    sums -> sums.get(Measure.DOCUMENTS_HANDLED) - sums.get(Measure.DOCUMENTS_OVERDUE),
                    sums -> sums.get(Measure.DOCUMENTS_OVERDUE)),
            List.of("own", "late"));

    LineChart line(Figure figure) {
        var series = new ArrayList<Series>();
        if (!province.isEmpty()) {
            series.add(series(figure, words.texts().of("boards.province"), "other", province));
        }
        series.add(series(figure, name, "own", own));
        return LineChart.of(
                "chart-" + figure.name().toLowerCase(java.util.Locale.ROOT),
                words.name(figure),
                told(figure),
                Scale.HALVES,
                own.keySet().stream().map(words::shortMonth).toList(),
                series,
                level -> words.whole(level) + " %");
    }

    private Series series(Figure figure, String whose, String look, Map<Period, Reading> months) {
        var values = new ArrayList<@Nullable Double>();
        var told = new ArrayList<String>();
        for (var month : own.keySet()) {
            var reading = months.get(month);
            var amount = reading == null ? null : figure.of(reading);
            var value = amount == null ? null : amount.value();
            values.add(value == null ? null : value * 100);
            told.add(amount == null ? BoardWords.NONE : words.figure(figure, amount));
        }
        return new Series(whose, look, values, told);
    }

    private String told(Figure figure) {
        var points = own.entrySet().stream()
                .map(month ->
                        words.shortMonth(month.getKey()) + " " + words.figure(figure, figure.of(month.getValue())))
                .toList();
        return name + ": " + String.join("; ", points);
    }

    /// The figures of all lines once more.
    Months table(List<Figure> figures) {
        var heads = new ArrayList<String>();
        heads.add(words.texts().of("boards.column.month"));
        for (var figure : figures) {
            heads.add(words.name(figure));
            if (!province.isEmpty()) {
                heads.add(words.texts().of("boards.column.ofProvince"));
            }
        }
        var lines = own.entrySet().stream()
                .map(month -> new MonthLine(words.longMonth(month.getKey()), cells(figures, month)))
                .toList();
        return new Months(List.copyOf(heads), lines);
    }

    private List<String> cells(List<Figure> figures, Map.Entry<Period, Reading> month) {
        var cells = new ArrayList<String>();
        for (var figure : figures) {
            cells.add(words.figure(figure, figure.of(month.getValue())));
            if (!province.isEmpty()) {
                var all = province.get(month.getKey());
                cells.add(all == null ? BoardWords.NONE : words.figure(figure, figure.of(all)));
            }
        }
        return List.copyOf(cells);
    }

    /// What citizens are shown.
    List<Drawing> publicDrawings() {
        return List.of(drawing(RECEIVED), drawing(ENDED));
    }

    List<Drawing> drawings() {
        return List.of(drawing(RECEIVED), drawing(ENDED), drawing(STANDING), drawing(DOCUMENTS));
    }

    private Drawing drawing(Kind kind) {
        var texts = words.texts();
        var key = "boards.drawing." + kind.key();
        var parts = new ArrayList<Part>();
        for (int part = 0; part < kind.parts().size(); part++) {
            parts.add(new Part(texts.of(key + "." + (part + 1)), kind.looks().get(part)));
        }
        var amounts = own.entrySet().stream()
                .map(month -> new Amounts(
                        words.shortMonth(month.getKey()),
                        amounts(kind, month.getValue().sums())))
                .toList();
        var title = texts.of(key);
        var told = amounts.stream()
                .map(one -> one.name() + " "
                        + texts.number(one.amounts().stream()
                                .mapToLong(Long::longValue)
                                .sum()))
                .toList();
        var chart = ColumnChart.of(
                "chart-" + kind.key(), title, name + ": " + String.join("; ", told), parts, amounts, words::whole);
        return new Drawing(chart, table(kind, parts));
    }

    private static List<Long> amounts(Kind kind, Sums sums) {
        return kind.parts().stream()
                .map(part -> Math.max(0, part.applyAsLong(sums)))
                .toList();
    }

    private Months table(Kind kind, List<Part> parts) {
        var texts = words.texts();
        var heads = new ArrayList<String>();
        heads.add(texts.of("boards.column.month"));
        parts.forEach(part -> heads.add(part.name()));
        heads.add(texts.of("boards.column.together"));
        var lines = own.entrySet().stream()
                .map(month -> {
                    var amounts = amounts(kind, month.getValue().sums());
                    var cells = new ArrayList<String>();
                    amounts.forEach(amount -> cells.add(texts.number(amount)));
                    cells.add(texts.number(
                            amounts.stream().mapToLong(Long::longValue).sum()));
                    return new MonthLine(words.longMonth(month.getKey()), List.copyOf(cells));
                })
                .toList();
        return new Months(List.copyOf(heads), lines);
    }
}
