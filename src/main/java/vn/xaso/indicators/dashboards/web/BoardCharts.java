package vn.xaso.indicators.dashboards.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.dashboards.domain.Figure;
import vn.xaso.indicators.dashboards.domain.Reading;
import vn.xaso.indicators.dashboards.web.BoardPage.Drawing;
import vn.xaso.indicators.dashboards.web.BoardPage.MonthLine;
import vn.xaso.indicators.dashboards.web.BoardPage.Months;
import vn.xaso.indicators.dashboards.web.BoardPage.Shown;
import vn.xaso.indicators.domain.CountingRule;
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
/// @param behind finds the records behind what is drawn
record BoardCharts(
        BoardWords words, String name, Map<Period, Reading> own, Map<Period, Reading> province, RecordLinks behind) {

    /// @param parts what is drawn on top of each other, from the bottom
    private record Kind(String key, List<Drawn> parts, Function<RecordLinks, String> together) {}

    /// @param behind the records of it, or empty
    private record Drawn(String look, ToLongFunction<Reading> amount, Function<RecordLinks, String> behind) {}

    private static final Kind RECEIVED = new Kind(
            "received",
            List.of(drawn("own", Measure.RECEIVED_ONLINE), rest("soft", Measure.RECEIVED, Measure.RECEIVED_ONLINE)),
            links -> links.of(Measure.RECEIVED));
    private static final Kind ENDED = new Kind(
            "ended",
            List.of(drawn("own", Measure.ENDED_IN_TIME), rest("late", Measure.ENDED, Measure.ENDED_IN_TIME)),
            links -> links.of(Measure.ENDED));
    private static final Kind STANDING = new Kind(
            "standing",
            List.of(
                    new Drawn("own", read -> read.sums().openAt() - read.sums().overdueAt(), links -> ""),
                    new Drawn("late", read -> read.sums().overdueAt(), links -> links.of(Figure.OVERDUE))),
            links -> links.of(Figure.OPEN));
    private static final Kind DOCUMENTS = new Kind(
            "documents",
            List.of(
                    rest("own", Measure.DOCUMENTS_HANDLED, Measure.DOCUMENTS_OVERDUE),
                    drawn("late", Measure.DOCUMENTS_OVERDUE)),
            links -> links.of(Measure.DOCUMENTS_HANDLED));

    private static Drawn drawn(String look, Measure measure) {
        return new Drawn(look, read -> counted(read, measure), links -> links.of(measure));
    }

    /// Those of the one that are not the other too.
    private static Drawn rest(String look, Measure all, Measure some) {
        return new Drawn(look, read -> counted(read, all) - counted(read, some), links -> links.without(all, some));
    }

    /// Documents are counted as the office knows them.
    private static long counted(Reading read, Measure measure) {
        boolean ofCases = CountingRule.of(measure).of() == CountingRule.Of.CASES;
        return (ofCases ? read.sums() : read.known()).get(measure);
    }

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

    private List<Shown> cells(List<Figure> figures, Map.Entry<Period, Reading> month) {
        var links = behind.in(month.getKey());
        var cells = new ArrayList<Shown>();
        for (var figure : figures) {
            var amount = figure.of(month.getValue());
            cells.add(number(words.figure(figure, amount), amount.part(), links.of(figure)));
            if (!province.isEmpty()) {
                var all = province.get(month.getKey());
                cells.add(new Shown(all == null ? BoardWords.NONE : words.figure(figure, figure.of(all)), ""));
            }
        }
        return List.copyOf(cells);
    }

    private static Shown number(String text, long count, String href) {
        return new Shown(text, count == 0 ? "" : href);
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
            parts.add(new Part(
                    texts.of(key + "." + (part + 1)), kind.parts().get(part).look()));
        }
        var amounts = own.entrySet().stream()
                .map(month -> new Amounts(words.shortMonth(month.getKey()), amounts(kind, month.getValue())))
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

    private static List<Long> amounts(Kind kind, Reading read) {
        return kind.parts().stream()
                .map(part -> Math.max(0, part.amount().applyAsLong(read)))
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
                    var amounts = amounts(kind, month.getValue());
                    var links = behind.in(month.getKey());
                    var cells = new ArrayList<Shown>();
                    for (int i = 0; i < amounts.size(); i++) {
                        var drawn = kind.parts().get(i);
                        cells.add(number(
                                texts.number(amounts.get(i)),
                                amounts.get(i),
                                drawn.behind().apply(links)));
                    }
                    long all = amounts.stream().mapToLong(Long::longValue).sum();
                    cells.add(number(texts.number(all), all, kind.together().apply(links)));
                    return new MonthLine(words.longMonth(month.getKey()), List.copyOf(cells));
                })
                .toList();
        return new Months(List.copyOf(heads), lines);
    }
}
