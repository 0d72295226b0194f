package vn.xaso.documents.reading.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import vn.xaso.documents.DocumentReader.Place;

/// A page as people see it: segments from top to bottom, columns apart.
///
/// @param noise what cannot be read
/// @param scanned read from a picture, and so never certain
public record Sheet(int page, List<Segment> segments, List<Word> noise, boolean scanned) {

    /// Wider than any gap between two words, in parts of the width of the page.
    private static final double GAP = 0.03;
    /// What is less sure than this is a speck, an underline or a stamp.
    private static final double NOISE = 0.3;

    private static final double NEAR = 0.02;

    public static Sheet of(int page, List<Word> words, boolean scanned) {
        var lines = new LinkedHashMap<Integer, List<Word>>();
        var noise = new ArrayList<Word>();
        for (var word : words) {
            if (word.confidence() < NOISE) {
                noise.add(word);
            }
            if (word.confidence() >= NOISE || hasNumber(word)) {
                lines.computeIfAbsent(word.line(), key -> new ArrayList<>()).add(word);
            }
        }
        var segments = new ArrayList<Segment>();
        for (var line : lines.values()) {
            line.sort(Comparator.comparingDouble(word -> word.place().left()));
            split(line, segments);
        }
        segments.removeIf(segment -> segment.text().chars().noneMatch(Character::isLetterOrDigit));
        segments.sort(Comparator.comparingDouble(Segment::middle));
        return new Sheet(page, List.copyOf(segments), List.copyOf(noise), scanned);
    }

    /// Divides lines in two where the function says so; 0 leaves them whole.
    Sheet apart(java.util.function.ToIntFunction<Segment> where) {
        var divided = new ArrayList<Segment>();
        for (var line : segments) {
            int from = where.applyAsInt(line);
            if (from > 0) {
                divided.add(new Segment(line.words().subList(0, from)));
            }
            divided.add(line.from(from));
        }
        return new Sheet(page, List.copyOf(divided), noise, scanned);
    }

    /// Whether there are words over this place that nobody can read, such as those of a stamp.
    boolean isDisturbed(Place place) {
        return noise.stream()
                .map(Word::place)
                .anyMatch(spot -> spot.top() + spot.height() / 2 > place.top()
                        && spot.top() + spot.height() / 2 < place.top() + place.height()
                        && spot.left() + spot.width() > place.left() - NEAR
                        && spot.left() < place.left() + place.width() + NEAR
                        && spot.width() > NEAR / 2);
    }

    public List<Segment> where(Predicate<Segment> wanted) {
        return segments.stream().filter(wanted).toList();
    }

    /// Numbers by hand come out as nonsense: the nonsense says where they stand.
    private static boolean hasNumber(Word word) {
        return word.text().length() <= 4 || word.text().contains("/");
    }

    private static void split(List<Word> line, List<Segment> segments) {
        int from = 0;
        for (int n = 1; n <= line.size(); n++) {
            if (n == line.size() || line.get(n).place().left() - line.get(n - 1).right() > GAP) {
                segments.add(new Segment(List.copyOf(line.subList(from, n))));
                from = n;
            }
        }
    }
}
