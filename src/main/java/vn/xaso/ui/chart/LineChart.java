package vn.xaso.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// How figures moved over some periods, beside those of others.
///
/// @param id of the drawing on its page
/// @param title what is drawn
/// @param description the same in one sentence, for those who do not see it
/// @param levels of the upright axis
/// @param places of the level axis
public record LineChart(
        String id, String title, String description, List<Mark> levels, List<Mark> places, List<Line> lines) {

    private static final double LEFT = 0.11;
    private static final double RIGHT = 0.94;

    /// @param name whose line it is
    /// @param look an ending of a class in the style sheet
    /// @param last the last figure as words
    public record Line(String name, String look, String last, List<Piece> pieces, List<Dot> dots) {}

    /// A straight piece between two figures that follow each other.
    public record Piece(String x1, String y1, String x2, String y2) {}

    /// @param told its place and its figure as words
    /// @param isLast whether its figure is written beside it
    public record Dot(String x, String y, String told, String figure, boolean isLast) {}

    /// @param names of the places, from the left
    /// @param level writes a mark of the upright axis
    public static LineChart of(
            String id,
            String title,
            String description,
            Scale scale,
            List<String> names,
            List<Series> series,
            DoubleFunction<String> level) {
        return new LineChart(
                id,
                title,
                description,
                Axis.levels(scale, level),
                Axis.places(names, place -> across(place, names.size())),
                series.stream().map(one -> line(one, scale, names)).toList());
    }

    private static Line line(Series series, Scale scale, List<String> names) {
        var pieces = new ArrayList<Piece>();
        var dots = new ArrayList<Dot>();
        for (int i = 0; i < names.size(); i++) {
            var value = series.values().get(i);
            if (value == null) {
                continue;
            }
            var x = Place.of(across(i, names.size()));
            var y = Place.of(Axis.height(scale, value));
            var before = i == 0 ? null : series.values().get(i - 1);
            if (before != null) {
                pieces.add(
                        new Piece(Place.of(across(i - 1, names.size())), Place.of(Axis.height(scale, before)), x, y));
            }
            var figure = series.told().get(i);
            dots.add(new Dot(x, y, series.name() + ", " + names.get(i) + ": " + figure, figure, isLast(series, i)));
        }
        return new Line(series.name(), series.look(), series.last(), pieces, dots);
    }

    private static boolean isLast(Series series, int place) {
        return series.values().subList(place + 1, series.values().size()).stream()
                .noneMatch(value -> value != null);
    }

    private static double across(int place, int places) {
        return places == 1 ? (LEFT + RIGHT) / 2 : LEFT + (RIGHT - LEFT) * place / (places - 1);
    }
}
