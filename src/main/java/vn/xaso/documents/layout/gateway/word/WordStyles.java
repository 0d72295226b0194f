package vn.xaso.documents.layout.gateway.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// The sheet, the paragraphs and the tables of a Word file, as the law wants them.
///
/// Law: 30/2020/NĐ-CP Phụ lục I
final class WordStyles {

    private static final String TIMES = "Times New Roman";
    private static final String RED = "FF0000";
    private static final String INK = "000000";
    /// Of a point.
    private static final int EIGHTHS = 6;

    private static final int GAP = 120;
    private static final int FIRST_LINE = 720;
    private static final double LINE = 1.15;
    private static final int FRAME = 560;
    private static final int TWIPS = 20;

    /// Widths of a letter as part of its size, with the marks and spaces of our texts.
    private static final double CAPITAL = 0.607;
    private static final double SMALL = 0.47;

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
        fill(paragraph, part, "", words);
    }

    /// @param strong how the words begin, in bold whatever the part is
    static void fill(XWPFParagraph paragraph, Part part, String strong, String words) {
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
        if (!strong.isEmpty()) {
            run(paragraph, part, strong).setBold(true);
        }
        run(paragraph, part, words.substring(strong.length()));
    }

    private static XWPFRun run(XWPFParagraph paragraph, Part part, String words) {
        var run = paragraph.createRun();
        run.setFontFamily(TIMES);
        run.setFontSize(part.size());
        run.setBold(part.isBold());
        run.setItalic(part.isItalic());
        run.setCapitalized(part.isCapitals());
        if (part == Part.URGENCY) {
            run.setColor(RED);
        }
        var lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        return run;
    }

    /// A title within the text, and what stands alone in the middle.
    static void centre(XWPFParagraph paragraph, boolean bold, boolean italic) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setFirstLineIndent(0);
        paragraph.setKeepNext(true);
        paragraph.getRuns().forEach(run -> {
            run.setBold(bold);
            run.setItalic(italic);
        });
    }

    /// A line under a text, drawn as the border of an empty paragraph.
    ///
    /// @param width of the line, in twentieths of a point as all measures here
    /// @param room the width of the cell or of the sheet
    static void rule(XWPFParagraph paragraph, int width, int room, int after) {
        paragraph.setStyle(Part.CELL.style());
        lineAbove(paragraph);
        narrow(paragraph, width, room);
        paragraph.setSpacingBefore(40);
        paragraph.setSpacingAfter(after);
        paragraph.setSpacingBetween(2, LineSpacingRule.EXACT);
        paragraph.createRun().setFontSize(1);
    }

    /// Keeps two tables apart, which would grow together.
    static void apart(XWPFParagraph paragraph) {
        paragraph.setStyle(Part.CELL.style());
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
        paragraph.createRun().setFontSize(1);
    }

    /// Each of these paragraphs ends a section. The pages of what follows the first are numbered anew, and the address
    /// stands only at the foot of the document itself.
    static void sections(XWPFDocument word, List<XWPFParagraph> ends) {
        if (ends.isEmpty()) {
            return;
        }
        var last = word.getDocument().getBody().getSectPr();
        end(ends.getFirst(), last);
        var empty = last.getFooterReferenceList().stream()
                .filter(footer -> footer.getType() == STHdrFtr.DEFAULT)
                .findFirst()
                .orElseThrow()
                .getId();
        last.setHeaderReferenceArray(new CTHdrFtrRef[0]);
        last.setFooterReferenceArray(new CTHdrFtrRef[0]);
        var first = last.addNewFooterReference();
        first.setType(STHdrFtr.FIRST);
        first.setId(empty);
        last.addNewPgNumType().setStart(BigInteger.ONE);
        ends.stream().skip(1).forEach(paragraph -> end(paragraph, last));
    }

    private static void end(XWPFParagraph paragraph, CTSectPr section) {
        apart(paragraph);
        paragraph.getCTP().getPPr().addNewSectPr().set(section.copy());
    }

    static void lineAbove(XWPFParagraph paragraph) {
        paragraph.setBorderTop(Borders.SINGLE);
        thin(paragraph.getCTP().getPPr().getPBdr().getTop(), INK);
    }

    /// A frame around a short text.
    static void box(XWPFParagraph paragraph, Part part, int width, int room) {
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setBorderBottom(Borders.SINGLE);
        paragraph.setBorderLeft(Borders.SINGLE);
        paragraph.setBorderRight(Borders.SINGLE);
        narrow(paragraph, width + FRAME, room);
        paragraph.setSpacingBefore(160);
        paragraph.setSpacingAfter(80);
        var borders = paragraph.getCTP().getPPr().getPBdr();
        for (var border : List.of(borders.getTop(), borders.getBottom(), borders.getLeft(), borders.getRight())) {
            thin(border, part == Part.URGENCY ? RED : INK);
        }
    }

    private static void thin(CTBorder border, String color) {
        border.setSz(BigInteger.valueOf(EIGHTHS));
        border.setSpace(BigInteger.ONE);
        border.setColor(color);
    }

    private static void narrow(XWPFParagraph paragraph, int width, int room) {
        int side = Math.max(0, (room - width) / 2);
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
    }

    /// About how wide a text is in Times.
    static int width(Part part, String text) {
        boolean capitals = part.isCapitals() || text.equals(text.toUpperCase(Locale.ROOT));
        return (int) (TWIPS * part.size() * (capitals ? CAPITAL : SMALL) * text.length());
    }

    /// A table without lines, to set things side by side.
    static XWPFTable table(XWPFDocument word, int rows, int left, int right) {
        var table = word.createTable(rows, 2);
        table.removeBorders();
        table.setWidth(left + right);
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.addNewTblCellMar();
        for (var side : List.of(margins.addNewLeft(), margins.addNewRight())) {
            side.setType(STTblWidth.DXA);
            side.setW(BigInteger.ZERO);
        }
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() < 2) {
            grid.addNewGridCol();
        }
        grid.getGridColArray(0).setW(BigInteger.valueOf(left));
        grid.getGridColArray(1).setW(BigInteger.valueOf(right));
        for (var row : table.getRows()) {
            row.getCell(0).setWidth(String.valueOf(left));
            row.getCell(1).setWidth(String.valueOf(right));
        }
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
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var number = new XWPFRun(field.addNewR(), (IRunBody) paragraph);
        number.setFontFamily(TIMES);
        number.setFontSize(Part.CELL.size());
        number.setText("2");
    }
}
