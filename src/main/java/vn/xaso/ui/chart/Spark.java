package vn.xaso.ui.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.chart.LineChart.Piece;

/// A line without axes that shows in the height of a word how a figure moved.
///
/// @param x of the last figure
/// @param y of the last figure, empty where nothing could be counted
public record Spark(List<Piece> pieces, String x, String y) {

    private static final double ROOM = 0.12;
    private static final double LEFT = 0.03;
    private static final double RIGHT = 0.95;

    public static Spark of(Scale scale, List<@Nullable Double> values) {
        var pieces = new ArrayList<Piece>();
        var lastX = "";
        var lastY = "";
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value == null) {
                continue;
            }
            var x = Place.of(across(i, values.size()));
            var y = Place.of(height(scale, value));
            var before = i == 0 ? null : values.get(i - 1);
            if (before != null) {
                pieces.add(new Piece(lastX, lastY, x, y));
            }
            lastX = x;
            lastY = y;
        }
        return new Spark(pieces, lastX, lastY);
    }

    public boolean isEmpty() {
        return y.isEmpty();
    }

    private static double height(Scale scale, double value) {
        return 1 - ROOM - (1 - 2 * ROOM) * scale.part(value);
    }

    private static double across(int place, int places) {
        return places == 1 ? RIGHT : LEFT + (RIGHT - LEFT) * place / (places - 1);
    }
}
