package vn.xaso.payments.reconciliation.gateway.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

/// The rows of the first sheet, one after the other, so that a long one costs no memory.
final class SheetRows implements SheetContentsHandler {

    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();

    private SheetRows() {}

    static List<List<String>> of(OPCPackage book) throws IOException, OpenXML4JException, SAXException {
        var reader = new XSSFReader(book);
        var found = new SheetRows();
        var sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            return List.of();
        }
        try (var sheet = sheets.next()) {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(book), found, new Plain(), false));
            parser.parse(new InputSource(sheet));
        } catch (ParserConfigurationException impossible) {
            throw new SAXException(impossible);
        }
        return found.rows;
    }

    @Override
    public void startRow(int number) {
        row = new ArrayList<>();
    }

    @Override
    public void endRow(int number) {
        if (row.stream().anyMatch(cell -> !cell.isBlank())) {
            SheetFile.add(rows, row);
        }
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? row.size() : new CellReference(reference).getCol();
        while (row.size() < column && row.size() < vn.xaso.payments.reconciliation.domain.TableFile.MOST_COLUMNS) {
            row.add("");
        }
        row.add(value == null ? "" : value);
    }

    /// Days and numbers as they are, not as the sheet shows them: `11/24/26` says nothing sure.
    private static final class Plain extends DataFormatter {

        @Override
        public String formatRawCellContents(double value, int format, String shape) {
            return formatRawCellContents(value, format, shape, false);
        }

        @Override
        public String formatRawCellContents(double value, int format, String shape, boolean since1904) {
            return DateUtil.isADateFormat(format, shape)
                    ? DateUtil.getLocalDateTime(value, since1904).toString()
                    : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }
}
