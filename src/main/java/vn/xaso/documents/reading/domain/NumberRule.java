package vn.xaso.documents.reading.domain;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.xaso.documents.DocumentReader.Field;
import vn.xaso.documents.DocumentReader.Value;

/// Reads number and symbol, such as `15/QĐ-UBND`.
///
/// Law: 30/2020/NĐ-CP art. 8, Phụ lục I, ô 3
final class NumberRule {

    private static final Pattern SYMBOL =
            Pattern.compile("((?:19|20)\\d\\d/)?\\p{Lu}[\\p{L}\\d]*(?:[-/&.]\\p{Lu}[\\p{L}\\d]*)*");
    private static final Pattern SYMBOL_ALONE =
            Pattern.compile("(?:(?:19|20)\\d\\d/)?\\p{Lu}[\\p{L}\\d]*-\\p{Lu}[\\p{L}\\d]*(?:-\\p{Lu}[\\p{L}\\d]*)*");
    private static final Pattern BEFORE = Pattern.compile("^.*?[Ss][\\p{L}06]\\s?[:;.,]?\\s*");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

    private final Symbols symbols;

    NumberRule(Symbols symbols) {
        this.symbols = symbols;
    }

    /// @param again reads a place once more and for digits alone
    void read(Head head, Rereading again, Map<Field, Value> fields) {
        var line = lineOf(head, again);
        if (line.isEmpty()) {
            fields.put(Field.NUMBER, Found.unreadable(head.numberPlace()));
            return;
        }
        var text = tidy(Segment.text(line));
        var rest = BEFORE.matcher(text).replaceFirst("");
        int slash = head.number() == null ? -1 : stroke(rest, head.isParty() ? '-' : '/');
        if (slash < 0) {
            var alone = SYMBOL_ALONE.matcher(text);
            if (alone.find()) {
                notation(alone.group(), line, head, fields);
            }
            fields.put(Field.NUMBER, Found.unreadable(Segment.place(line)));
            return;
        }
        notation(rest.substring(slash + 1), line, head, fields);
        number(rest.substring(0, slash).strip(), line, head, again, fields);
    }

    private static List<Segment> lineOf(Head head, Rereading again) {
        var number = head.number();
        if (number == null) {
            var sheet = Sheet.of(head.sheet().page(), again.words(head.numberPlace()), true);
            return sheet.where(line -> line.text().contains("/")).stream()
                    .limit(1)
                    .toList();
        }
        return head
                .sheet()
                .where(line -> head.isLeft(line) && Math.abs(line.middle() - number.middle()) < number.height() / 2)
                .stream()
                .sorted(java.util.Comparator.comparingDouble(Segment::left))
                .toList();
    }

    /// The first stroke with a symbol after it: a hand has made strokes too.
    private static int stroke(String text, char stroke) {
        for (int at = text.indexOf(stroke); at >= 0; at = text.indexOf(stroke, at + 1)) {
            if (SYMBOL.matcher(text.substring(at + 1)).lookingAt()) {
                return at;
            }
        }
        return -1;
    }

    /// The words of a file stand as they were typed; those of a scan are put right.
    private void notation(String rest, List<Segment> line, Head head, Map<Field, Value> fields) {
        var found = SYMBOL.matcher(rest.strip());
        if (!found.lookingAt()) {
            fields.put(Field.NOTATION, Found.unreadable(Segment.place(line)));
            return;
        }
        var read = found.group();
        var known = head.sheet().scanned() ? symbols.correct(read) : read;
        double letters = worstOf(line, '/');
        double confidence = symbols.isKnown(known) ? Math.max(letters, 0.9) : letters;
        fields.put(Field.NOTATION, Found.of(known, known.equals(read) ? confidence : confidence * 0.95, line));
    }

    private static void number(String read, List<Segment> line, Head head, Rereading again, Map<Field, Value> fields) {
        var place = Segment.place(line);
        if (!DIGITS.matcher(read).matches()) {
            fields.put(Field.NUMBER, Found.unreadable(place));
            return;
        }
        var word =
                words(line).filter(one -> one.text().contains(read)).findFirst().orElseThrow();
        double confidence = word.confidence();
        if (head.sheet().scanned()) {
            var second = BEFORE.matcher(tidy(again.line(place))).replaceFirst("");
            confidence = Digits.check(word, print(word, line), second.startsWith(read + "/"));
        }
        fields.put(Field.NUMBER, Found.of(read, confidence, place));
    }

    /// The symbol, which is always printed.
    private static Word print(Word number, List<Segment> line) {
        return words(line)
                .filter(word -> word != number && word.text().contains("/"))
                .findFirst()
                .orElse(number);
    }

    private static double worstOf(List<Segment> line, char sign) {
        return words(line)
                .filter(word -> word.text().indexOf(sign) >= 0)
                .mapToDouble(Word::confidence)
                .min()
                .orElse(0.5);
    }

    private static java.util.stream.Stream<Word> words(List<Segment> line) {
        return line.stream().flatMap(segment -> segment.words().stream());
    }

    /// The same dash and the same letter Đ everywhere, no spaces around the strokes.
    static String tidy(String text) {
        return tidyDashes(text)
                .replace('–', '-')
                .replaceAll("\\s*([/-])\\s*", "$1")
                .replaceAll("[_|]", " ")
                .strip();
    }

    static String tidyDashes(String text) {
        return text.replace('Ð', 'Đ').replaceAll("[‐‑—−]", "-");
    }
}
