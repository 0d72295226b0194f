package vn.xaso.documents.layout.gateway.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The sheet, the paragraphs and the tables of a Word file, as the law wants them.
///
/// Law: 30/2020/NĐ-CP Phụ lục I
final class WordStyles {

    private static final String TIMES = "Times New Roman";
    private static final int RED = 0xFF0000;
    private static final int GAP = 120;
    private static final int FIRST_LINE = 720;
    private static final double LINE = 1.15;

    private WordStyles() {}

    static void prepare(XWPFDocument word) {
        var styles = word.createStyles();
        styles.setDefaultFonts(fonts());
        for (var part : Part.values()) {
            var style = CTStyle.Factory.newInstance();
            style.setStyleId(part.style());
            style.addNewName().setVal(part.style());
            style.setType(STStyleType.PARAGRAPH);
            styles.addStyle(new XWPFStyle(style));
        }
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts fonts() {
        var fonts = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts.Factory.newInstance();
        fonts.setAscii(TIMES);
        fonts.setHAnsi(TIMES);
        fonts.setCs(TIMES);
        return fonts;
    }

    static void fill(XWPFParagraph paragraph, Part part, String words) {
        paragraph.setStyle(part.style());
        paragraph.setSpacingAfter(part.isJustified() ? GAP : 0);
        paragraph.setSpacingBefore(0);
        if (part.isJustified()) {
            paragraph.setAlignment(ParagraphAlignment.BOTH);
            paragraph.setFirstLineIndent(FIRST_LINE);
            paragraph.setSpacingBetween(LINE);
        } else if (part.isCentred()) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        }
        var run = paragraph.createRun();
        run.setFontFamily(TIMES);
        run.setFontSize(part.size());
        run.setBold(part.isBold());
        run.setItalic(part.isItalic());
        run.setCapitalized(part.isCapitals());
        if (part == Part.URGENCY) {
            run.setColor("%06X".formatted(RED));
        }
        run.setText(words);
    }

    /// A table without lines, to set things side by side.
    static XWPFTable table(XWPFDocument word, int left, int right) {
        var table = word.createTable(1, 2);
        table.removeBorders();
        table.setWidth(left + right);
        table.getRow(0).getCell(0).setWidth(String.valueOf(left));
        table.getRow(0).getCell(1).setWidth(String.valueOf(right));
        return table;
    }

    static XWPFTable grid(XWPFDocument word, int rows, int columns) {
        var table = word.createTable(rows, columns);
        table.setWidth("100%");
        return table;
    }

    /// Word puts an empty paragraph into each new cell.
    static void dropFirst(XWPFTableCell cell) {
        if (cell.getParagraphs().size() > 1) {
            cell.removeParagraph(0);
        }
    }

    /// A4, margins 20, 20, 30 and 20 mm; the first page without its number.
    static void paper(XWPFDocument word) {
        var section = word.getDocument().getBody().isSetSectPr()
                ? word.getDocument().getBody().getSectPr()
                : word.getDocument().getBody().addNewSectPr();
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1_134));
        margins.setBottom(BigInteger.valueOf(1_134));
        margins.setLeft(BigInteger.valueOf(1_701));
        margins.setRight(BigInteger.valueOf(1_134));
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(400));
        margins.setGutter(BigInteger.ZERO);
        section.addNewTitlePg();
    }

    static void pageNumber(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
