package vn.xaso.documents.reading.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.xaso.documents.DocumentReader.Field;
import vn.xaso.documents.DocumentReader.Value;
import vn.xaso.documents.DocumentType;
import vn.xaso.kernel.SearchText;

/// Finds the name of the type in the middle of the page, and the abstract under it.
///
/// Law: 30/2020/NĐ-CP art. 8, Phụ lục I, ô 5a
final class TitleRule {

    private static final double LOWEST = 0.6;
    private static final double MIDDLE = 0.09;

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
        named.ifPresent(type -> fields.put(
                Field.TYPE,
                new Value(type.code(), 0.8, true, fields.get(Field.NOTATION).place())));
        return false;
    }

    private record Title(DocumentType type, Segment line, boolean exact) {}

    /// The words before the title may be those of a stamp.
    private Optional<Title> title(Segment line, Optional<DocumentType> named) {
        for (int from = 0; from < line.words().size(); from++) {
            var end = line.from(from);
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

    private static void summary(Head head, Segment title, Map<Field, Value> fields) {
        var lines = new Paragraph(title).linesOf(head.sheet());
        if (lines.isEmpty()) {
            fields.put(
                    Field.SUMMARY,
                    Found.unreadable(
                            new vn.xaso.documents.DocumentReader.Place(title.page(), 0.1, title.bottom(), 0.8, 0.06)));
            return;
        }
        fields.put(Field.SUMMARY, Found.of(Spelling.sentence(lines), Found.ofText(new ArrayList<>(lines)), lines));
    }
}
