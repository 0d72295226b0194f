package vn.xaso.payments.reconciliation.gateway.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;
import vn.xaso.kernel.Refusal;
import vn.xaso.payments.reconciliation.domain.TableFile;

/// Reads tables from CSV, whatever the separator and the alphabet, and from the first sheet of an XLSX, row by row.
@Component
class SheetFile implements TableFile {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final Charset OLD = Charset.forName("windows-1258");
    private static final int TRIED_LINES = 40;

    @Override
    public List<List<String>> rows(byte[] content, boolean spreadsheet) {
        return spreadsheet ? sheet(content) : text(decoded(content));
    }

    private static List<List<String>> sheet(byte[] content) {
        try (var book = OPCPackage.open(new ByteArrayInputStream(content))) {
            return SheetRows.of(book);
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException broken) {
            if (broken instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal("reconciliation.refusal.noTable").because(broken);
        }
    }

    private static String decoded(byte[] content) {
        if (content.length > 1 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(content, OLD);
        }
    }

    private static List<List<String>> text(String text) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setLenientEof(true)
                .setIgnoreEmptyLines(true)
                .get();
        var rows = new ArrayList<List<String>>();
        try (var lines = format.parse(new StringReader(text))) {
            for (var line : lines) {
                add(rows, line.toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new Refusal("reconciliation.refusal.noTable").because(broken);
        }
        return rows;
    }

    /// The one that stands most often in the first lines.
    private static char separator(String text) {
        var head = String.join("\n", text.lines().limit(TRIED_LINES).toList()).replaceAll("\"[^\"]*\"", "");
        char best = SEPARATORS[0];
        long most = -1;
        for (char separator : SEPARATORS) {
            long count = head.chars().filter(letter -> letter == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    /// @throws Refusal if it is longer than any statement
    static void add(List<List<String>> rows, List<String> cells) {
        if (rows.size() >= MOST_ROWS) {
            throw new Refusal("reconciliation.refusal.long", MOST_ROWS);
        }
        rows.add(cells.stream().limit(MOST_COLUMNS).map(SheetFile::plain).toList());
    }

    /// Without the apostrophe that keeps a spreadsheet from counting.
    private static String plain(String cell) {
        var text = cell.strip();
        return text.startsWith("'") ? text.substring(1).strip() : text;
    }
}
