package vn.xaso.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntToDoubleFunction;

/// The two axes of a drawing: figures grow upwards, time goes to the right.
final class Axis {

    private static final double TOP = 0.1;
    private static final double GROUND = 0.86;
    /// As many names of places stand beside each other on a phone.
    private static final int NAMES = 8;

    private Axis() {}

    static double height(Scale scale, double value) {
        return GROUND - (GROUND - TOP) * scale.part(value);
    }

    static double ground() {
        return GROUND;
    }

    static List<Mark> levels(Scale scale, DoubleFunction<String> level) {
        return scale.marks().stream()
                .map(mark -> new Mark(Place.of(height(scale, mark)), level.apply(mark)))
                .toList();
    }

    /// Where there are many, only each second, third … is named, the last one always.
    static List<Mark> places(List<String> names, IntToDoubleFunction across) {
        int every = Math.ceilDiv(names.size(), NAMES);
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < names.size(); i++) {
            boolean named = (names.size() - 1 - i) % every == 0;
            marks.add(new Mark(Place.of(across.applyAsDouble(i)), named ? names.get(i) : ""));
        }
        return marks;
    }
}
