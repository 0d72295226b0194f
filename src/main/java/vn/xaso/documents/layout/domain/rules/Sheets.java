package vn.xaso.documents.layout.domain.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.layout.domain.SeenDocument;
import vn.xaso.documents.layout.domain.SeenHead;
import vn.xaso.documents.layout.domain.SeenPage;
import vn.xaso.documents.layout.domain.SeenSigning;
import vn.xaso.documents.layout.domain.SeenText;

/// The parts of a document, found once for all rules.
///
/// @param name the row with the name of the type, or null for a letter
/// @param names all names of types, in capitals
record Sheets(
        SeenDocument document,
        SeenPage first,
        SeenHead head,
        @Nullable SeenText name,
        Optional<SeenSigning> signing,
        Set<String> names) {

    private static final double CENTRE = 0.06;
    private static final double UPPER_HALF = 0.6;

    static Sheets of(SeenDocument document, Set<String> names) {
        var first = document.pages().getFirst();
        var head = SeenHead.of(first);
        return new Sheets(document, first, head, name(first, head, names), SeenSigning.find(document), names);
    }

    private static @Nullable SeenText name(SeenPage page, SeenHead head, Set<String> names) {
        for (var row : page.rows()) {
            if (row.baseline() > head.end() + 1
                    && row.baseline() < page.height() * UPPER_HALF
                    && names.contains(row.text().toUpperCase(java.util.Locale.ROOT))
                    && Math.abs(row.middle() - (page.width() / 2 + 14)) < page.width() * CENTRE) {
                return row;
            }
        }
        return null;
    }

    boolean isLetter() {
        return name == null;
    }

    /// The last page of the document itself; what follows is attached.
    int lastPage() {
        return signing.map(SeenSigning::page).orElse(document.pages().size());
    }

    List<SeenPage> mainPages() {
        return document.pages().subList(0, lastPage());
    }

    /// Where the text begins on the left.
    double leftEdge() {
        return mainPages().stream()
                .flatMap(page -> page.texts().stream())
                .filter(row -> row.share(SeenText.Look::added) < 1)
                .mapToDouble(SeenText::left)
                .min()
                .orElse(0);
    }

    /// The thin line under a row, or null.
    SeenPage.@Nullable Shape lineUnder(SeenText row) {
        return first.rules().stream()
                .filter(rule -> rule.top() > row.baseline() - 1 && rule.top() < row.baseline() + 12)
                .filter(rule -> rule.left() > row.left() - 40 && rule.right() < row.right() + 40)
                .filter(rule -> Math.abs((rule.left() + rule.right()) / 2 - row.middle()) < 40)
                .max(java.util.Comparator.comparingDouble(SeenPage.Shape::width))
                .orElse(null);
    }
}
