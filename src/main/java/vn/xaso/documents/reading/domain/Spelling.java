package vn.xaso.documents.reading.domain;

import java.util.List;
import vn.xaso.kernel.SearchText;

/// Makes one line of text of what was read.
final class Spelling {

    private Spelling() {}

    static String sentence(List<Segment> lines) {
        var text = NumberRule.tidyDashes(Segment.text(lines));
        return SearchText.tidy(text.replaceAll("\\s+", " ")
                .replaceAll("^[^\\p{L}\\d\"“(]+", "")
                .replaceAll("[\\s.;:,_-]+$", ""));
    }
}
