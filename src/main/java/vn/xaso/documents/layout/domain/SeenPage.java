package vn.xaso.documents.layout.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A page with its pieces of text, each on one line, in the order of reading.
///
/// @param number from 1
/// @param rules thin horizontal lines
/// @param boxes frames around something
/// @param covered the share of the page that pictures cover, 0 to 1
public record SeenPage(
        int number,
        double width,
        double height,
        List<SeenText> texts,
        List<Shape> rules,
        List<Shape> boxes,
        double covered) {

    private static final double MOSTLY = 0.5;

    /// @param red drawn in red
    public record Shape(double left, double top, double right, double bottom, boolean red) {

        public double width() {
            return right - left;
        }
    }

    public boolean isScan() {
        return covered > MOSTLY;
    }

    /// The lines of a part of the page, between two measures from its left.
    public List<SeenText> rows(double from, double to) {
        var rows = new ArrayList<SeenText>();
        for (var whole : texts) {
            var text = whole.between(from, to);
            if (text == null) {
                continue;
            }
            if (!rows.isEmpty() && rows.getLast().isOnLineOf(text)) {
                rows.set(rows.size() - 1, rows.getLast().with(text));
            } else {
                rows.add(text);
            }
        }
        return List.copyOf(rows);
    }

    public List<SeenText> rows() {
        return rows(0, width);
    }

    /// With its pieces from the top to the bottom.
    public static SeenPage ordered(SeenPage page) {
        var sorted = page.texts().stream()
                .sorted(Comparator.comparingDouble(SeenText::baseline).thenComparingDouble(SeenText::left))
                .toList();
        return new SeenPage(
                page.number(), page.width(), page.height(), sorted, page.rules(), page.boxes(), page.covered());
    }
}
