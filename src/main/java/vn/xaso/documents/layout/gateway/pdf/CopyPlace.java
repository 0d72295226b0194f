package vn.xaso.documents.layout.gateway.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Finds the place for the words of a copy beside what already stands at the top of the page: a seal, or the words of
/// an earlier copy.
final class CopyPlace {

    private static final float GAP = 10;

    private final float depth;
    private final List<Span> taken = new ArrayList<>();

    private record Span(float from, float to) {

        boolean meets(float left, float right) {
            return from < right && to > left;
        }
    }

    /// @param depth how far down from the edge of the page the words may reach
    CopyPlace(float depth) {
        this.depth = depth;
    }

    /// Sees the pictures of signatures, which are notes on the page until it is flattened.
    void seeNotes(PDDocument document, int index) throws IOException {
        if (index < 0 || index >= document.getNumberOfPages()) {
            return;
        }
        var page = document.getPage(index);
        var box = page.getCropBox();
        for (var note : page.getAnnotations()) {
            var place = note.getRectangle();
            boolean seen = place != null && place.getWidth() > 0 && place.getHeight() > 0;
            if (seen && page.getRotation() == 0 && place.getUpperRightY() > box.getUpperRightY() - depth) {
                float left = box.getLowerLeftX();
                taken.add(new Span(place.getLowerLeftX() - left, place.getUpperRightX() - left));
            }
        }
    }

    /// Sees the words on the first page.
    void seeWords(PDDocument document) throws IOException {
        var reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition word) {
                if (word.getY() - word.getHeight() < depth && !word.getUnicode().isBlank()) {
                    taken.add(new Span(word.getX(), word.getX() + word.getWidth()));
                }
            }
        };
        reader.setStartPage(1);
        reader.setEndPage(1);
        reader.getText(document);
    }

    /// Where the words end on the right: at the margin, or left of what is there. Where the whole width is taken they
    /// stand at the margin.
    float right(float wide, float margin, float width) {
        float right = width - margin;
        var met = first(right, wide);
        while (met != null && right - wide >= margin) {
            right = met.from() - GAP;
            met = first(right, wide);
        }
        return right - wide >= margin ? right : width - margin;
    }

    private @Nullable Span first(float right, float wide) {
        return taken.stream()
                .filter(span -> span.meets(right - wide - GAP, right + GAP / 2))
                .min(Comparator.comparingDouble(Span::from))
                .orElse(null);
    }
}
