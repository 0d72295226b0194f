package vn.xaso.documents.layout.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// A piece of text on one line, word by word.
///
/// @param baseline from the top of the page
public record SeenText(double baseline, List<Word> words) {

    private static final double SAME_LINE = 0.35;
    private static final double MOST = 0.8;

    /// Letters of one look without a space between them.
    ///
    /// @param spaced a space stands before it
    public record Word(String text, double left, double right, boolean spaced, Look look) {

        double middle() {
            return (left + right) / 2;
        }
    }

    /// @param font its name without the mark of a subset
    /// @param embedded its letters are in the file
    /// @param hidden only for searching: the text behind a scan
    /// @param added on the page as a note or in a field, not in the page itself
    public record Look(
            double size,
            String font,
            boolean bold,
            boolean italic,
            boolean embedded,
            boolean hidden,
            boolean added,
            Ink ink) {}

    public enum Ink {
        BLACK,
        RED,
        OTHER
    }

    public double left() {
        return words.getFirst().left();
    }

    public double right() {
        return words.getLast().right();
    }

    public double middle() {
        return (left() + right()) / 2;
    }

    public String text() {
        var text = new StringBuilder();
        for (var word : words) {
            if (word.spaced() && !text.isEmpty()) {
                text.append(' ');
            }
            text.append(word.text());
        }
        return text.toString();
    }

    /// The size of most of its letters.
    public double size() {
        Map<Double, Integer> letters = new HashMap<>();
        words.forEach(word -> letters.merge(word.look().size(), word.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    public boolean isBold() {
        return share(Look::bold) > MOST;
    }

    public boolean isItalic() {
        return share(Look::italic) > MOST;
    }

    public boolean isCapitals() {
        var text = text();
        return text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
    }

    /// How much of it looks so, from 0 to 1.
    public double share(Predicate<Look> what) {
        double all = 0;
        double part = 0;
        for (var word : words) {
            all += word.text().length();
            part += what.test(word.look()) ? word.text().length() : 0;
        }
        return all == 0 ? 0 : part / all;
    }

    /// Only the words between these two measures, or null where there are none.
    @org.jspecify.annotations.Nullable
    SeenText between(double from, double to) {
        var inside = words.stream()
                .filter(word -> word.middle() >= from && word.middle() <= to)
                .toList();
        return inside.isEmpty() ? null : new SeenText(baseline, inside);
    }

    boolean isOnLineOf(SeenText other) {
        return Math.abs(baseline - other.baseline) < SAME_LINE * Math.min(size(), other.size());
    }

    SeenText with(SeenText other) {
        var both = new ArrayList<>(words);
        both.addAll(other.words);
        both.sort(java.util.Comparator.comparingDouble(Word::left));
        return new SeenText(baseline, List.copyOf(both));
    }
}
