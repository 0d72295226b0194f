package vn.xaso.documents.reading.domain;

import java.util.Comparator;
import java.util.List;
import vn.xaso.documents.DocumentReader.Place;

/// Whether digits of a scan are printed and read right: what a hand has written is never certain.
final class Digits {

    /// Printed digits are as high as the capitals beside them.
    private static final double TOO_HIGH = 1.3;

    private static final double TOO_LOW = 0.65;
    private static final double DOUBTFUL = 0.6;
    private static final double REFUTED = 0.3;
    private static final double AROUND = 0.004;

    private Digits() {}

    /// @return the confidence, less where a second reading says something else or the digits are of another size
    static double check(String read, double confidence, Word word, List<Segment> line, Rereading again) {
        double sure = confidence;
        double high = heightOfOthers(word, line);
        double own = word.place().height();
        if (high > 0 && (own > high * TOO_HIGH || own < high * TOO_LOW)) {
            sure *= DOUBTFUL;
        }
        var second = digits(again.words(around(word.place()), true));
        return second.contains(read) ? sure : sure * REFUTED;
    }

    private static double heightOfOthers(Word word, List<Segment> line) {
        return line.stream()
                .flatMap(segment -> segment.words().stream())
                .filter(other -> other != word && other.text().length() > 1)
                .map(other -> other.place().height())
                .min(Comparator.naturalOrder())
                .orElse(0.0);
    }

    private static Place around(Place place) {
        return new Place(
                place.page(),
                place.left() - AROUND,
                place.top() - AROUND,
                place.width() + 2 * AROUND,
                place.height() + 2 * AROUND);
    }

    private static String digits(List<Word> words) {
        var all = new StringBuilder();
        words.forEach(word -> all.append(word.text()));
        return all.toString();
    }
}
