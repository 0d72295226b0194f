package vn.xaso.documents.reading.domain;

import java.util.List;
import java.util.stream.Collectors;
import vn.xaso.documents.DocumentReader.Place;
import vn.xaso.kernel.SearchText;

/// Words that stand side by side without a wide gap.
///
/// @param words at least one, from left to right
public record Segment(List<Word> words) {

    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    public String folded() {
        return SearchText.fold(text());
    }

    public double left() {
        return words.getFirst().place().left();
    }

    public double right() {
        return words.stream().mapToDouble(Word::right).max().orElse(0);
    }

    public double top() {
        return words.stream().mapToDouble(word -> word.place().top()).min().orElse(0);
    }

    public double bottom() {
        return words.stream().mapToDouble(Word::bottom).max().orElse(0);
    }

    public double height() {
        return bottom() - top();
    }

    public double centre() {
        return (left() + right()) / 2;
    }

    public double middle() {
        return (top() + bottom()) / 2;
    }

    public int page() {
        return words.getFirst().place().page();
    }

    /// How sure the letters are, long words more than short ones.
    public double confidence() {
        double letters = words.stream().mapToInt(word -> word.text().length()).sum();
        return words.stream()
                        .mapToDouble(word -> word.confidence() * word.text().length())
                        .sum()
                / letters;
    }

    public double worst() {
        return words.stream().mapToDouble(Word::confidence).min().orElse(0);
    }

    public boolean isCapitals() {
        var text = text();
        long letters = text.chars().filter(Character::isLetter).count();
        long small = text.chars().filter(Character::isLowerCase).count();
        return letters >= 2 && small * 8 <= letters;
    }

    public Segment from(int word) {
        return new Segment(words.subList(word, words.size()));
    }

    public Place place() {
        return place(List.of(this));
    }

    public static Place place(List<Segment> segments) {
        double left = segments.stream().mapToDouble(Segment::left).min().orElse(0);
        double top = segments.stream().mapToDouble(Segment::top).min().orElse(0);
        double right = segments.stream().mapToDouble(Segment::right).max().orElse(0);
        double bottom = segments.stream().mapToDouble(Segment::bottom).max().orElse(0);
        return new Place(segments.getFirst().page(), left, top, right - left, bottom - top);
    }

    public static String text(List<Segment> segments) {
        return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
    }
}
