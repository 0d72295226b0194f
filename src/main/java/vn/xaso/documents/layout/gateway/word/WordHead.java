package vn.xaso.documents.layout.gateway.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.xaso.documents.DocumentText;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.layout.application.print.SheetPage;
import vn.xaso.documents.layout.application.print.TypeForm;
import vn.xaso.signing.NumberAndDate;

/// The head of a Word file: who issues it, the state, number, place and day, boxes.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 1 to 5b, 10b and 11
final class WordHead {

    private static final int LEFT = 3_550;
    private static final int RIGHT = 5_520;
    private static final int NUMBER_ROW_GAP = 120;
    private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    /// As wide as the motto in Times, 13 points.
    private static final int MOTTO_WIDTH = 3_181;

    /// The line under a name is a third to a half as long.
    static final double SHARE = 0.42;

    private static final String NO_NUMBER = " ".repeat(10);
    private static final String NO_DAY = "ngày " + " ".repeat(6) + "tháng " + " ".repeat(6) + "năm";

    private final DocumentText text;
    private final SheetPage page;

    private WordHead(DocumentText text, SheetPage page) {
        this.text = text;
        this.page = page;
    }

    static void write(XWPFDocument word, DocumentText text, SheetPage page) {
        new WordHead(text, page).write(word);
    }

    private void write(XWPFDocument word) {
        var table = WordStyles.table(word, 2, LEFT, RIGHT);
        issuer(table.getRow(0).getCell(0));
        state(table.getRow(0).getCell(1));
        number(table.getRow(1).getCell(0));
        day(table.getRow(1).getCell(1));
        table.getRows().forEach(row -> row.getTableCells().forEach(WordStyles::dropFirst));
    }

    private void issuer(XWPFTableCell cell) {
        WordWriter.line(cell, Part.PARENT, text.parentBody());
        var names = text.issuingBody().lines().toList();
        var shown = page.issuer();
        if (names.size() == 1 && shown.size() == 2) {
            var name = names.getFirst();
            int end = Math.min(shown.getFirst().length(), name.length());
            WordWriter.line(
                    cell,
                    Part.ISSUER,
                    name.substring(0, end) + "\n" + name.substring(end).strip());
        } else {
            names.forEach(name -> WordWriter.line(cell, Part.ISSUER, name));
        }
        int widest = shown.stream()
                .mapToInt(line -> WordStyles.width(Part.ISSUER, line))
                .max()
                .orElse(0);
        WordStyles.rule(cell.addParagraph(), (int) (widest * SHARE), LEFT, 0);
    }

    private static void state(XWPFTableCell cell) {
        WordWriter.line(cell, Part.STATE, STATE);
        WordWriter.line(cell, Part.MOTTO, MOTTO);
        WordStyles.rule(cell.addParagraph(), MOTTO_WIDTH, RIGHT, 0);
    }

    private void number(XWPFTableCell cell) {
        if (!text.notation().isEmpty()) {
            var number = text.number().isEmpty() ? NO_NUMBER : text.number();
            WordWriter.line(cell, Part.NUMBER, "Số: " + number + "/" + text.notation())
                    .setSpacingBefore(NUMBER_ROW_GAP);
        }
        if (TypeForm.of(text.type()) == TypeForm.LETTER && !text.summary().isEmpty()) {
            WordWriter.line(cell, Part.REGARDING, "V/v " + text.summary());
        }
        box(cell, Part.URGENCY, urgency(text.urgency()));
        box(cell, Part.CIRCULATION, text.circulation());
        box(cell, Part.DRAFT, text.draftNumber() == 0 ? "" : "DỰ THẢO LẦN " + text.draftNumber());
    }

    private static void box(XWPFTableCell cell, Part part, String words) {
        if (!words.isEmpty()) {
            WordStyles.box(WordWriter.line(cell, part, words), part, WordStyles.width(part, words), LEFT);
        }
    }

    private void day(XWPFTableCell cell) {
        var date = text.date();
        var day = date == null ? NO_DAY : NumberAndDate.dayText(date);
        WordWriter.line(cell, Part.DAY, text.place() + ", " + day).setSpacingBefore(NUMBER_ROW_GAP);
    }

    static String urgency(Urgency urgency) {
        return switch (urgency) {
            case NORMAL -> "";
            case URGENT -> "KHẨN";
            case VERY_URGENT -> "THƯỢNG KHẨN";
            case EXPRESS -> "HỎA TỐC";
        };
    }
}
