package vn.xaso.documents.reading.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.xaso.documents.DocumentReader.Value;
import vn.xaso.documents.DocumentType;
import vn.xaso.kernel.SearchText;

/// The words that enact a legal document repeat its abstract: `Chính phủ ban hành Nghị định quy định về …`.
///
/// They help where a stamp lies over the abstract itself; a person looks at it all the same.
final class Enacting {

    private static final double AT_MOST = 0.8;
    private static final int MOST_LINES = 8;

    private Enacting() {}

    static Optional<Value> find(Sheet sheet, DocumentType type) {
        var name = Symbols.title(type);
        var formula = "ban hanh " + SearchText.fold(name) + " ";
        var lines = new ArrayList<Segment>();
        for (var line : sheet.segments()) {
            if (lines.isEmpty() && !line.folded().contains(formula)) {
                continue;
            }
            lines.add(line);
            if (line.text().endsWith(".") || lines.size() == MOST_LINES) {
                break;
            }
        }
        if (lines.isEmpty() || !lines.getLast().text().endsWith(".")) {
            return Optional.empty();
        }
        return Optional.of(Found.of(subject(lines, formula), Math.min(AT_MOST, Found.ofText(lines)), lines));
    }

    private static String subject(List<Segment> lines, String formula) {
        var text = Spelling.mended(lines);
        int from = SearchText.fold(text).indexOf(formula) + formula.length();
        var subject = text.substring(Math.min(from, text.length()));
        return subject.isEmpty() ? "" : Character.toUpperCase(subject.charAt(0)) + subject.substring(1);
    }
}
