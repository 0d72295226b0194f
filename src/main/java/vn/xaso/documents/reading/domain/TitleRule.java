package vn.xaso.documents.reading.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.xaso.documents.DocumentReader.Field;
import vn.xaso.documents.DocumentReader.Place;
import vn.xaso.documents.DocumentReader.Value;
import vn.xaso.documents.DocumentType;
import vn.xaso.kernel.SearchText;

/// Finds the name of the type in the middle of the page, and the abstract under it.
///
/// Law: 30/2020/NĐ-CP art. 8, Phụ lục I, ô 5a
final class TitleRule {

    private static final double LOWEST = 0.6;
    private static final double MIDDLE = 0.09;
    /// Wider than between the words of one title.
    private static final double SPACE = 0.012;

    private final Symbols symbols;

    TitleRule(Symbols symbols) {
        this.symbols = symbols;
    }

    /// @return whether there is a title; a letter has none
    boolean read(Head head, Map<Field, Value> fields) {
        var notation = Optional.ofNullable(fields.get(Field.NOTATION))
                .map(Value::value)
                .orElse("");
        var named = symbols.typeOf(notation);
        for (var line : head.sheet().segments()) {
            if (line.middle() < head.bottom() || line.top() > LOWEST) {
                continue;
            }
            var title = title(line, named);
            if (title.isPresent()) {
                put(title.get(), notation, named, fields);
                summary(head, title.get().line(), fields);
                return true;
            }
        }
        return named.filter(type -> putWithoutTitle(type, head, fields)).isPresent();
    }

    /// The symbol tells the type although no title was found; the words that enact repeat the abstract.
    private static boolean putWithoutTitle(DocumentType type, Head head, Map<Field, Value> fields) {
        fields.put(Field.TYPE, Found.of(type.code(), 0.8, head.numberPlace()));
        var place = new Place(head.sheet().page(), 0.1, head.bottom() + 0.04, 0.8, 0.1);
        fields.put(Field.SUMMARY, Enacting.find(head.sheet(), type).orElse(Found.unreadable(place)));
        return true;
    }

    private record Title(DocumentType type, Segment line, boolean exact) {}

    /// The words before the title may be those of a stamp.
    private Optional<Title> title(Segment line, Optional<DocumentType> named) {
        for (int from = 0; from < line.words().size(); from++) {
            var end = line.from(from);
            if (from > 0 && end.left() - line.words().get(from - 1).right() < SPACE) {
                continue;
            }
            if (!end.isCapitals() || Math.abs(end.centre() - 0.53) > MIDDLE) {
                continue;
            }
            var folded = end.folded().replaceAll("[^a-z ]", "").strip();
            for (var type : symbols.titles()) {
                var name = SearchText.fold(Symbols.title(type));
                boolean exact = folded.equals(name);
                if (exact || named.isPresent() && named.get().equals(type) && Likeness.isLike(folded, name)) {
                    return Optional.of(new Title(type, end, exact));
                }
            }
        }
        return Optional.empty();
    }

    private void put(Title title, String notation, Optional<DocumentType> named, Map<Field, Value> fields) {
        var type = symbols.fitting(title.type(), notation);
        boolean agree = named.isPresent() && named.get().equals(type);
        double confidence = agree ? 0.99 : Math.min(0.9, title.line().confidence());
        fields.put(Field.TYPE, Found.of(type.code(), confidence, List.of(title.line())));
    }

    private void summary(Head head, Segment title, Map<Field, Value> fields) {
        var lines = new Paragraph(title).linesOf(head.sheet());
        var place = lines.isEmpty() ? new Place(title.page(), 0.1, title.bottom(), 0.8, 0.06) : Segment.place(lines);
        boolean disturbed =
                lines.isEmpty() || head.sheet().scanned() && head.sheet().isDisturbed(place);
        var enacted = disturbed ? enacted(head, fields) : Optional.<Value>empty();
        if (enacted.isPresent() || lines.isEmpty()) {
            fields.put(Field.SUMMARY, enacted.orElse(Found.unreadable(place)));
            return;
        }
        var text = head.sheet().scanned() ? Spelling.mended(lines) : Spelling.sentence(lines);
        double confidence = Found.ofText(new ArrayList<>(lines));
        fields.put(Field.SUMMARY, Found.of(text, disturbed ? Math.min(confidence, 0.7) : confidence, lines));
    }

    private Optional<Value> enacted(Head head, Map<Field, Value> fields) {
        return Optional.ofNullable(fields.get(Field.TYPE))
                .flatMap(type -> symbols.find(type.value()))
                .flatMap(type -> Enacting.find(head.sheet(), type));
    }
}
