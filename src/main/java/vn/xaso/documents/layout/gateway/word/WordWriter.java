package vn.xaso.documents.layout.gateway.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.xaso.documents.DocumentText;
import vn.xaso.documents.layout.application.print.Block;
import vn.xaso.documents.layout.application.print.SheetMaker;
import vn.xaso.documents.layout.application.print.SheetPage;
import vn.xaso.documents.layout.application.print.TypeForm;

/// Writes a document as DOCX in the layout of the law.
///
/// Law: 30/2020/NĐ-CP Phụ lục I
public final class WordWriter {

    static final String TYPE_PROPERTY = "xaso.type";

    /// Between the margins, in twentieths of a point.
    private static final int SHEET = 9_070;

    private static final int ADDRESSEES_FROM = 2_600;
    private static final int FOOT_LEFT = 4_350;
    private static final int FOOT_GAP = 200;
    private static final int LINES_TO_SIGN = 4;

    private final XWPFDocument word = new XWPFDocument();
    private final DocumentText text;
    private final String typeName;
    private final SheetPage page;

    private WordWriter(DocumentText text, String typeName) {
        this.text = text;
        this.typeName = typeName;
        page = SheetMaker.page(text, typeName);
    }

    /// @param typeName such as `Quyết định`
    public static byte[] write(DocumentText text, String typeName) {
        return new WordWriter(text, typeName).write();
    }

    private byte[] write() {
        try (word;
                var output = new ByteArrayOutputStream()) {
            WordStyles.prepare(word);
            word.getProperties().getCustomProperties().addProperty(TYPE_PROPERTY, text.type());
            WordHead.write(word, text, page);
            title();
            var body = new WordBody(word, text.body());
            content(body);
            foot();
            var ends = body.attachments();
            margins();
            WordStyles.sections(word, ends);
            word.write(output);
            return output.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void title() {
        var form = TypeForm.of(text.type());
        if (form != TypeForm.LETTER) {
            gap(line(Part.TYPE, typeName.replaceAll("\\s*\\(.*\\)", "")), 240, 0);
            if (!text.summary().isEmpty()) {
                line(Part.SUMMARY, text.summary());
                int width = Math.min(WordStyles.width(Part.SUMMARY, text.summary()), SHEET);
                WordStyles.rule(word.createParagraph(), (int) (width * WordHead.SHARE), SHEET, 200);
            }
        }
        if (text.addressees().size() == 1) {
            gap(line(Part.GREETING, form.greeting() + " " + text.addressees().getFirst() + "."), 240, 240);
        } else if (!text.addressees().isEmpty()) {
            gap(line(Part.GREETING, form.greeting()), 240, 0);
            text.addressees()
                    .forEach(one -> line(Part.ADDRESSEE, "- " + one + ";").setIndentationLeft(ADDRESSEES_FROM));
            gap(word.getLastParagraph(), 0, 240);
        }
    }

    private void content(WordBody body) {
        if (!page.authority().isEmpty()) {
            gap(line(Part.AUTHORITY, page.authority()), 40, 200);
        }
        var bases = text.bases();
        for (int i = 0; i < bases.size(); i++) {
            line(Part.BASIS, bases.get(i) + (i + 1 < bases.size() ? ";" : "."));
        }
        // the word that the print sets where nobody typed it
        if (!page.blocks().isEmpty()
                && page.blocks().getFirst() instanceof Block.Verb verb
                && text.body().lines().map(String::strip).noneMatch(verb.text()::equals)) {
            gap(line(Part.AUTHORITY, verb.text()), 160, 120);
        }
        body.main();
    }

    private void foot() {
        WordStyles.apart(word.createParagraph());
        var row = WordStyles.table(word, 1, FOOT_LEFT, SHEET - FOOT_LEFT).getRow(0);
        var left = row.getCell(0);
        var right = row.getCell(1);
        boolean two = text.signer().contains("|") || text.signature().stream().anyMatch(one -> one.contains("|"));
        if (two) {
            sign(left, Part.CAPACITY_LEFT, Part.SIGNER_LEFT, 0);
        }
        if (!text.recipients().isEmpty() || !text.archive().isEmpty()) {
            line(left, Part.TO, "Nơi nhận:");
            text.recipients().forEach(one -> line(left, Part.RECIPIENT, "- " + one + ";"));
            line(left, Part.ARCHIVE, text.archive().isEmpty() ? "" : "- " + text.archive());
        }
        sign(right, Part.CAPACITY, Part.SIGNER, two ? 1 : 2);
        for (var cell : List.of(left, right)) {
            if (cell.getParagraphs().size() > 1) {
                cell.getParagraphs().get(1).setSpacingBefore(FOOT_GAP);
            }
        }
        WordStyles.dropFirst(left);
        WordStyles.dropFirst(right);
    }

    /// @param side 0 the left, 1 the right of two, 2 the only one
    private void sign(XWPFTableCell cell, Part capacity, Part signer, int side) {
        text.signature().forEach(one -> line(cell, capacity, half(one, side)));
        for (int i = 0; i < LINES_TO_SIGN; i++) {
            line(cell, Part.CELL, " ");
        }
        line(cell, signer, half(text.signer(), side));
    }

    private static String half(String line, int side) {
        int bar = line.indexOf('|');
        if (side == 2 || bar < 0) {
            return side == 0 ? "" : line;
        }
        return (side == 0 ? line.substring(0, bar) : line.substring(bar + 1)).strip();
    }

    private void margins() {
        WordStyles.paper(word);
        var header = word.createHeader(HeaderFooterType.DEFAULT);
        WordStyles.pageNumber(header.createParagraph());
        word.createHeader(HeaderFooterType.FIRST).createParagraph();
        var footer = word.createFooter(HeaderFooterType.FIRST);
        text.footer().lines().forEach(line -> WordStyles.fill(footer.createParagraph(), Part.FOOTER, line));
        if (!text.footer().isBlank()) {
            WordStyles.lineAbove(footer.getParagraphs().getFirst());
        }
        word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    }

    private XWPFParagraph line(Part part, String words) {
        var paragraph = word.createParagraph();
        WordStyles.fill(paragraph, part, words);
        return paragraph;
    }

    private static void gap(XWPFParagraph paragraph, int before, int after) {
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
    }

    static XWPFParagraph line(XWPFTableCell cell, Part part, String words) {
        if (words.isEmpty()) {
            return cell.getParagraphs().getFirst();
        }
        var paragraph = cell.addParagraph();
        WordStyles.fill(paragraph, part, words);
        return paragraph;
    }
}
