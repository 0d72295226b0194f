package vn.xaso.documents.layout.gateway.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.xaso.documents.DocumentText;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.layout.application.print.TypeForm;
import vn.xaso.signing.NumberAndDate;

/// Writes a document as DOCX in the layout of the law.
///
/// Law: 30/2020/NĐ-CP Phụ lục I
public final class WordWriter {

    static final String TYPE_PROPERTY = "xaso.type";

    private static final int LEFT = 3_900;
    private static final int RIGHT = 5_170;
    private static final String NO_NUMBER = " ".repeat(10);
    private static final String NO_DAY = "ngày " + " ".repeat(6) + "tháng " + " ".repeat(6) + "năm";
    private static final int LINES_TO_SIGN = 4;

    private final XWPFDocument word = new XWPFDocument();
    private final DocumentText text;
    private final String typeName;

    private WordWriter(DocumentText text, String typeName) {
        this.text = text;
        this.typeName = typeName;
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
            head();
            title();
            content();
            foot();
            margins();
            word.write(output);
            return output.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void head() {
        var row = WordStyles.table(word, LEFT, RIGHT).getRow(0);
        var left = row.getCell(0);
        var right = row.getCell(1);
        line(left, Part.PARENT, text.parentBody());
        text.issuingBody().lines().forEach(line -> line(left, Part.ISSUER, line));
        line(left, Part.CELL, "―――――――").setAlignment(org.apache.poi.xwpf.usermodel.ParagraphAlignment.CENTER);
        if (!text.notation().isEmpty()) {
            line(
                    left,
                    Part.NUMBER,
                    "Số: " + (text.number().isEmpty() ? NO_NUMBER : text.number()) + "/" + text.notation());
        }
        if (isLetter() && !text.summary().isEmpty()) {
            line(left, Part.REGARDING, "V/v " + text.summary());
        }
        line(left, Part.URGENCY, urgency(text.urgency()));
        line(left, Part.CIRCULATION, text.circulation());
        line(left, Part.DRAFT, text.draftNumber() == 0 ? "" : "DỰ THẢO LẦN " + text.draftNumber());
        line(right, Part.STATE, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        line(right, Part.MOTTO, "Độc lập - Tự do - Hạnh phúc");
        line(right, Part.CELL, "―――――――――――――").setAlignment(org.apache.poi.xwpf.usermodel.ParagraphAlignment.CENTER);
        var date = text.date();
        line(right, Part.DAY, text.place() + ", " + (date == null ? NO_DAY : NumberAndDate.dayText(date)));
        WordStyles.dropFirst(left);
        WordStyles.dropFirst(right);
    }

    static String urgency(Urgency urgency) {
        return switch (urgency) {
            case NORMAL -> "";
            case URGENT -> "KHẨN";
            case VERY_URGENT -> "THƯỢNG KHẨN";
            case EXPRESS -> "HỎA TỐC";
        };
    }

    private boolean isLetter() {
        return TypeForm.of(text.type()) == TypeForm.LETTER;
    }

    private void title() {
        if (!isLetter()) {
            line(Part.TYPE, typeName.replaceAll("\\s*\\(.*\\)", ""));
            line(Part.SUMMARY, text.summary());
        }
        var form = TypeForm.of(text.type());
        if (text.addressees().size() == 1) {
            line(Part.GREETING, form.greeting() + " " + text.addressees().getFirst() + ".");
        } else if (!text.addressees().isEmpty()) {
            line(Part.GREETING, form.greeting());
            text.addressees().forEach(one -> line(Part.ADDRESSEE, "- " + one + ";"));
        }
    }

    private void content() {
        var bases = text.bases();
        for (int i = 0; i < bases.size(); i++) {
            line(Part.BASIS, bases.get(i) + (i + 1 < bases.size() ? ";" : "."));
        }
        var lines = text.body().lines().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("|")) {
                int end = i;
                while (end < lines.size() && lines.get(end).startsWith("|")) {
                    end++;
                }
                grid(lines.subList(i, end));
                i = end - 1;
            } else {
                line(Part.BODY, lines.get(i));
            }
        }
    }

    private void grid(List<String> rows) {
        var cells = rows.stream().map(WordWriter::cells).toList();
        int columns = cells.stream().mapToInt(row -> row.length).max().orElse(1);
        XWPFTable table = WordStyles.grid(word, rows.size(), columns);
        for (int r = 0; r < cells.size(); r++) {
            for (int c = 0; c < cells.get(r).length; c++) {
                var cell = table.getRow(r).getCell(c);
                line(cell, Part.CELL, cells.get(r)[c].isEmpty() ? " " : cells.get(r)[c]);
                WordStyles.dropFirst(cell);
            }
        }
    }

    private static String[] cells(String row) {
        var inner = row.substring(1);
        return (inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner).split("\\|", -1);
    }

    private void foot() {
        var row = WordStyles.table(word, LEFT + 600, RIGHT - 600).getRow(0);
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
        word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    }

    private void line(Part part, String words) {
        if (!words.isEmpty()) {
            WordStyles.fill(word.createParagraph(), part, words);
        }
    }

    private static XWPFParagraph line(XWPFTableCell cell, Part part, String words) {
        if (words.isEmpty()) {
            return cell.getParagraphs().getFirst();
        }
        var paragraph = cell.addParagraph();
        WordStyles.fill(paragraph, part, words);
        return paragraph;
    }
}
