package vn.xaso.reports.sheets.gateway.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.xaso.kernel.Refusal;

/// The cells of each sheet of a file by their names (`D7`), read as a stream: a formula counts as the value beside it,
/// and nothing in the file is run.
final class SheetCells implements SheetContentsHandler {

    private static final int MOST_CELLS = 50_000;
    private static final int MOST_SHEETS = 40;
    private static final int MOST_LETTERS = 10_000_000;
    private static final int MOST_DECIMALS = 12;
    private static final MathContext DIGITS = new MathContext(15);

    /// Stands before what is a number or a day in the file itself; no text of a file can begin with it.
    private static final char EXACT = '\u0001';

    private final Map<String, Value> cells = new LinkedHashMap<>();
    private long letters;

    private SheetCells() {}

    /// @param exact whether it is a number or a day in the file, and no text that somebody typed
    record Value(String text, boolean exact) {

        static final Value NONE = new Value("", false);
    }

    /// @throws Refusal where it is no spreadsheet, or a very large one
    static List<Map<String, Value>> of(byte[] content) {
        try (var book = OPCPackage.open(new ByteArrayInputStream(content))) {
            return sheets(book);
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException broken) {
            if (broken instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal("sheets.refusal.noTable").because(broken);
        }
    }

    private static List<Map<String, Value>> sheets(OPCPackage book)
            throws IOException, OpenXML4JException, SAXException {
        var reader = new XSSFReader(book);
        var strings = new Words(book);
        var found = new ArrayList<Map<String, Value>>();
        var sheets = reader.getSheetsData();
        while (sheets.hasNext() && found.size() < MOST_SHEETS) {
            var cells = new SheetCells();
            try (var sheet = sheets.next()) {
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(
                        new XSSFSheetXMLHandler(reader.getStylesTable(), strings, cells, new Plain(), false));
                parser.parse(new InputSource(sheet));
            } catch (ParserConfigurationException impossible) {
                throw new SAXException(impossible);
            }
            found.add(cells.cells);
        }
        return found;
    }

    @Override
    public void startRow(int number) {
        // each cell tells its place
    }

    @Override
    public void endRow(int number) {
        // each cell tells its place
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        if (reference == null || value == null || value.isBlank()) {
            return;
        }
        if (cells.size() >= MOST_CELLS) {
            throw new Refusal("sheets.refusal.large", MOST_CELLS);
        }
        boolean exact = value.charAt(0) == EXACT;
        var text = (exact ? value.substring(1) : value).strip();
        letters += text.length();
        if (letters > MOST_LETTERS) {
            throw new Refusal("sheets.refusal.long");
        }
        cells.put(reference, new Value(text.startsWith("'") ? text.substring(1).strip() : text, exact));
    }

    static int column(String reference) {
        return new CellReference(reference).getCol();
    }

    static int row(String reference) {
        return new CellReference(reference).getRow();
    }

    /// Days and numbers as they are, not as the sheet shows them.
    private static final class Plain extends DataFormatter {

        @Override
        public String formatRawCellContents(double value, int format, String shape) {
            return formatRawCellContents(value, format, shape, false);
        }

        @Override
        public String formatRawCellContents(double value, int format, String shape, boolean since1904) {
            return EXACT
                    + (DateUtil.isADateFormat(format, shape)
                            ? DateUtil.getLocalDateTime(value, since1904)
                                    .toLocalDate()
                                    .toString()
                            : number(value));
        }

        /// With the digits that a spreadsheet shows: 0.1 + 0.2 is 0.3.
        private static String number(double value) {
            var shown = new BigDecimal(String.valueOf(value)).round(DIGITS);
            return shown.setScale(Math.clamp(shown.scale(), 0, MOST_DECIMALS), RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }

    /// The shared texts of a file, up to a length that no report needs.
    private static final class Words extends ReadOnlySharedStringsTable {

        private long length;

        Words(OPCPackage book) throws IOException, SAXException {
            super(book);
        }

        @Override
        public void characters(char[] letters, int start, int count) throws SAXException {
            length += count;
            if (length > MOST_LETTERS) {
                throw new Refusal("sheets.refusal.long");
            }
            super.characters(letters, start, count);
        }
    }
}
