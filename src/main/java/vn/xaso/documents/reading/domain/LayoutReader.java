package vn.xaso.documents.reading.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.xaso.documents.DocumentReader.Field;
import vn.xaso.documents.DocumentReader.Reading;
import vn.xaso.documents.DocumentReader.Source;
import vn.xaso.documents.DocumentReader.Value;

/// Reads a document by the places that the law gives to its parts: the words of the file first, else a scan.
///
/// Law: 30/2020/NĐ-CP art. 8, Phụ lục I
public final class LayoutReader {

    /// The first pages, then the last ones: laws are signed at their end, letters before their appendices.
    private static final int FIRST_PAGES = 3;
    private static final int MOST_SCANS = 4;

    private final Symbols symbols;

    public LayoutReader(Symbols symbols) {
        this.symbols = symbols;
    }

    public Reading read(Paper paper, boolean canScan) {
        var fields = new EnumMap<Field, Value>(Field.class);
        var first = Sheet.of(1, paper.text(1), false);
        boolean hasText = Head.find(first).isPresent() && !paper.isPicture(1);
        if (!hasText && !canScan) {
            return new Reading(Map.of(), paper.pages(), Source.NOTHING);
        }
        if (!hasText) {
            first = Sheet.of(1, paper.scan(1), true);
        }
        if (first.segments().isEmpty()) {
            return new Reading(Map.of(), paper.pages(), Source.SCAN);
        }
        boolean laidOut = readFirst(first, paper, fields);
        if (laidOut || hasText) {
            readSignature(first, paper, fields);
        }
        return new Reading(Map.copyOf(fields), paper.pages(), hasText ? Source.TEXT_LAYER : Source.SCAN);
    }

    /// @return whether it has the head of a document of an office; the other pages of another scan are not worth the
    /// work
    private boolean readFirst(Sheet sheet, Paper paper, Map<Field, Value> fields) {
        Rereading again = sheet.scanned() ? Rereading.of(paper) : Rereading.NONE;
        AddresseeRule.read(sheet, fields);
        UrgencyRule.read(sheet.segments(), fields);
        if (sheet.scanned() && !fields.containsKey(Field.URGENCY)) {
            UrgencyRule.read(Sheet.of(1, paper.redWords(1), true).segments(), fields);
        }
        var found = Head.find(sheet);
        if (found.isEmpty()) {
            return false;
        }
        var head = found.get();
        IssuerRule.read(head, again, fields);
        new NumberRule(symbols).read(head, again, fields);
        DateRule.read(head, again, fields);
        if (!new TitleRule(symbols).read(head, fields)) {
            LetterRule.read(head, fields);
        }
        return true;
    }

    private void readSignature(Sheet first, Paper paper, Map<Field, Value> fields) {
        Rereading again = first.scanned() ? Rereading.of(paper) : Rereading.NONE;
        if (SignatureRule.read(first, again, fields)) {
            return;
        }
        for (int page : further(paper.pages(), first.scanned())) {
            var words = first.scanned() ? paper.scan(page) : paper.text(page);
            var sheet = Sheet.of(page, words, first.scanned());
            if (isLaw(fields)) {
                DateRule.readPassing(sheet, fields);
            }
            if (SignatureRule.read(sheet, again, fields)) {
                return;
            }
        }
    }

    private static boolean isLaw(Map<Field, Value> fields) {
        var type = fields.get(Field.TYPE);
        return type != null && List.of("LUAT", "PHAP_LENH", "NGHI_QUYET_QPPL").contains(type.value());
    }

    /// @return the pages after the first, those first on which a signature is likely
    static List<Integer> further(int pages, boolean scanned) {
        var order = new java.util.LinkedHashSet<Integer>();
        for (int page = 2; page <= Math.min(pages, FIRST_PAGES); page++) {
            order.add(page);
        }
        for (int page = pages; page > Math.max(1, pages - 2); page--) {
            order.add(page);
        }
        for (int page = FIRST_PAGES + 1; page <= pages; page++) {
            order.add(page);
        }
        return order.stream().limit(scanned ? MOST_SCANS : 40).toList();
    }
}
