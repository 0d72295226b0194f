package vn.xaso.documents.layout.gateway.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.xaso.documents.layout.domain.SeenText;
import vn.xaso.documents.layout.domain.SeenText.Look;
import vn.xaso.documents.layout.domain.SeenText.Word;

/// Gathers the letters of a page, those of its notes and fields too, and joins them into pieces of lines.
final class TextCollector extends PDFTextStripper {

    /// A page of an office has some 3,000 letters.
    private static final int MOST_LETTERS = 20_000;

    private static final double WORD_GAP = 0.15;
    private static final double PIECE_GAP = 1.1;
    private static final double LINE_TOLERANCE = 0.25;

    private record Letter(double left, double right, double baseline, String text, Look look) {}

    private final List<Letter> letters = new ArrayList<>();
    private boolean inNotes;

    TextCollector() {
        setSuppressDuplicateOverlappingText(false);
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
    }

    List<SeenText> collect(PDPage page) throws IOException {
        letters.clear();
        inNotes = false;
        processPage(page);
        return pieces();
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        super.processPage(page);
        inNotes = true;
        for (var note : page.getAnnotations()) {
            if (!(note instanceof PDAnnotationLink) && !note.isHidden() && !isEmpty(note)) {
                showAnnotation(note);
            }
        }
    }

    private static boolean isEmpty(PDAnnotation note) {
        var place = note.getRectangle();
        return place == null || place.getWidth() < 1 || place.getHeight() < 1;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        var text = position.getUnicode();
        if (text == null || text.isEmpty() || letters.size() >= MOST_LETTERS || position.getDir() != 0) {
            return;
        }
        double left = position.getXDirAdj();
        var look = Faces.look(position, getGraphicsState(), inNotes);
        letters.add(new Letter(left, left + position.getWidthDirAdj(), position.getYDirAdj(), text, look));
    }

    /// Written at the end of [PDFTextStripper#processPage]: nothing is wanted there.
    @Override
    protected void writePage() {
        // the pieces are made from the letters
    }

    private List<SeenText> pieces() {
        letters.removeIf(letter -> letter.text().codePoints().allMatch(TextCollector::isSpace));
        letters.sort(Comparator.comparingDouble(Letter::baseline));
        var pieces = new ArrayList<SeenText>();
        int start = 0;
        for (int i = 1; i <= letters.size(); i++) {
            if (i == letters.size() || isNextLine(letters.get(i - 1), letters.get(i))) {
                line(new ArrayList<>(letters.subList(start, i)), pieces);
                start = i;
            }
        }
        return pieces;
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT;
    }

    private static boolean isNextLine(Letter before, Letter after) {
        return after.baseline() - before.baseline()
                > LINE_TOLERANCE * Math.min(before.look().size(), after.look().size());
    }

    private static void line(List<Letter> line, List<SeenText> pieces) {
        line.sort(Comparator.comparingDouble(Letter::left));
        int start = 0;
        for (int i = 1; i <= line.size(); i++) {
            if (i == line.size()
                    || line.get(i).left() - line.get(i - 1).right()
                            > PIECE_GAP * line.get(i).look().size()) {
                pieces.add(piece(line.subList(start, i)));
                start = i;
            }
        }
    }

    private static SeenText piece(List<Letter> letters) {
        var words = new ArrayList<Word>();
        int start = 0;
        for (int i = 1; i <= letters.size(); i++) {
            if (i == letters.size() || isNextWord(letters.get(i - 1), letters.get(i))) {
                boolean spaced = start > 0 && isGap(letters.get(start - 1), letters.get(start));
                words.add(word(letters.subList(start, i), spaced));
                start = i;
            }
        }
        return new SeenText(letters.getFirst().baseline(), List.copyOf(words));
    }

    private static Word word(List<Letter> letters, boolean spaced) {
        var text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.text()));
        var first = letters.getFirst();
        return new Word(text.toString(), first.left(), letters.getLast().right(), spaced, first.look());
    }

    /// Slashes and dots stand for themselves: between them the number or the day is missing.
    private static boolean isNextWord(Letter before, Letter after) {
        return isGap(before, after)
                || !before.look().equals(after.look())
                || isSlash(after) != isSlash(before)
                || isDots(after) != isDots(before);
    }

    private static boolean isGap(Letter before, Letter after) {
        return after.left() - before.right() > WORD_GAP * after.look().size();
    }

    private static boolean isSlash(Letter letter) {
        return letter.text().equals("/");
    }

    private static boolean isDots(Letter letter) {
        return ".…_".contains(letter.text());
    }
}
