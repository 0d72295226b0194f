package vn.xaso.documents.layout.gateway.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.xaso.documents.DocumentText;
import vn.xaso.documents.layout.gateway.word.WordText.Line;
import vn.xaso.kernel.Refusal;

/// Reads a Word file: what this program wrote by its styles, others by how their lines begin.
public final class WordReader {

    private static final int MOST_LINES = 20_000;

    private WordReader() {}

    public static DocumentText read(byte[] docx, DocumentText known) {
        WordFile.inspect(docx);
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var lines = new ArrayList<Line>();
            collect(word.getBodyElements(), lines, false);
            var footer = word.getFooterList().stream()
                    .flatMap(one -> one.getParagraphs().stream())
                    .map(WordReader::line)
                    .filter(line -> Part.FOOTER.style().equals(line.style()))
                    .map(Line::text)
                    .toList();
            boolean ours = lines.stream().anyMatch(line -> Part.ISSUER.style().equals(line.style()));
            return ours ? StyledWord.read(lines, footer, type(word, known), known) : PlainWord.read(lines, known);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            throw new Refusal("documents.layout.notWord").because(broken);
        }
    }

    private static String type(XWPFDocument word, DocumentText known) {
        var properties = word.getProperties().getCustomProperties();
        var found = properties == null ? null : properties.getProperty(WordWriter.TYPE_PROPERTY);
        return found == null || !found.isSetLpwstr() ? known.type() : found.getLpwstr();
    }

    private static void collect(List<IBodyElement> elements, List<Line> lines, boolean inCell) {
        for (var element : elements) {
            if (lines.size() > MOST_LINES) {
                return;
            }
            if (element instanceof XWPFParagraph paragraph) {
                var line = line(paragraph);
                if (!line.text().isBlank()) {
                    lines.add(line);
                }
            } else if (element instanceof XWPFTable table) {
                table(table, lines, inCell);
            }
        }
    }

    /// A table with lines is a table of the text; one without sets things side by side.
    private static void table(XWPFTable table, List<Line> lines, boolean inCell) {
        boolean grid = !inCell && isGrid(table);
        for (var row : table.getRows()) {
            if (grid) {
                var cells = row.getTableCells().stream()
                        .map(cell -> composed(cell.getText().replace('\n', ' ')))
                        .toList();
                lines.add(new Line("|" + String.join("|", cells) + "|", "", false, false));
            } else {
                row.getTableCells().forEach(cell -> collect(cell.getBodyElements(), lines, true));
            }
        }
    }

    private static boolean isGrid(XWPFTable table) {
        var borders = table.getInsideHBorderType();
        boolean lined =
                borders != null && borders != XWPFTable.XWPFBorderType.NONE && borders != XWPFTable.XWPFBorderType.NIL;
        var text = table.getText().toUpperCase(Locale.ROOT);
        return (lined || table.getStyleID() != null) && !text.contains("CỘNG HÒA XÃ HỘI") && !text.contains("NƠI NHẬN");
    }

    private static Line line(XWPFParagraph paragraph) {
        var runs = paragraph.getRuns();
        boolean bold = !runs.isEmpty()
                && runs.stream().allMatch(run -> run.isBold() || run.text().isBlank());
        boolean italic = !runs.isEmpty()
                && runs.stream().allMatch(run -> run.isItalic() || run.text().isBlank());
        var style = paragraph.getStyleID();
        return new Line(composed(paragraph.getText()), style == null ? "" : style, bold, italic);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text.replace('\u00A0', ' ').replace('\t', ' '), Normalizer.Form.NFC)
                .strip();
    }
}
