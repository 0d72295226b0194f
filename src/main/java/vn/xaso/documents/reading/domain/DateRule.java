package vn.xaso.documents.reading.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.xaso.documents.DocumentReader.Field;
import vn.xaso.documents.DocumentReader.Place;
import vn.xaso.documents.DocumentReader.Value;
import vn.xaso.kernel.SearchText;

/// Reads the day of the document, as in `Sáng Nhè, ngày 05 tháng 02 năm 2026`.
///
/// Law: 30/2020/NĐ-CP art. 8, Phụ lục I, ô 4
final class DateRule {

    private static final Pattern DATE = Pattern.compile("ngay\\s*(.{0,6}?)\\s*thang\\s*(.{0,6}?)\\s*nam\\s*(\\d{4})");
    /// Laws bear their day at the end.
    private static final Pattern PASSED = Pattern.compile("thong qua ngay (\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})");

    private static final double DOUBTFUL = 0.5;

    private DateRule() {}

    static void read(Head head, Rereading again, Map<Field, Value> fields) {
        var line = head.dateLine();
        if (line.isEmpty()) {
            fields.put(
                    Field.DATE,
                    Found.unreadable(
                            new Place(head.sheet().page(), head.column(), head.bottom(), 1 - head.column(), 0.04)));
            return;
        }
        var place = Segment.place(line);
        var text = DATE.matcher(SearchText.fold(Segment.text(line)));
        if (!text.find()) {
            fields.put(Field.DATE, Found.unreadable(place));
            return;
        }
        fields.put(Field.DATE, value(text.group(1), text.group(2), text.group(3), line, head, again));
    }

    /// The day on which a law was passed, from its last lines.
    static void readPassing(Sheet sheet, Map<Field, Value> fields) {
        var text = SearchText.fold(Segment.text(sheet.segments()));
        var passed = PASSED.matcher(text);
        if (!passed.find()) {
            return;
        }
        var where = sheet.where(line -> line.folded().contains("thong qua"));
        var day = day(passed.group(1), passed.group(2), passed.group(3));
        if (day != null && !where.isEmpty()) {
            double confidence = sheet.scanned() ? where.getFirst().worst() : 0.97;
            fields.put(Field.DATE, Found.of(day.toString(), confidence, where));
        }
    }

    private static Value value(String day, String month, String year, List<Segment> line, Head head, Rereading again) {
        var place = Segment.place(line);
        var date = day(day, month, year);
        if (date == null) {
            return Found.unreadable(place);
        }
        var words = new ArrayList<Word>();
        line.forEach(segment -> words.addAll(segment.words()));
        boolean scanned = head.sheet().scanned();
        boolean agrees = scanned && isRead(SearchText.fold(again.line(place)), day, month, year);
        var print = wordWith(year, words);
        double confidence = 1;
        for (var part : List.of(day, month, year)) {
            var word = wordWith(part, words);
            if (word.isEmpty() || print.isEmpty()) {
                return Found.of(date.toString(), DOUBTFUL, place);
            }
            double sure = word.get().confidence();
            confidence = Math.min(confidence, scanned ? Digits.check(word.get(), print.get(), agrees) : sure);
        }
        return Found.of(date.toString(), confidence, place);
    }

    private static Optional<Word> wordWith(String digits, List<Word> words) {
        return words.stream().filter(word -> word.text().contains(digits)).findFirst();
    }

    private static boolean isRead(String text, String day, String month, String year) {
        var second = DATE.matcher(text);
        return second.find()
                && second.group(1).equals(day)
                && second.group(2).equals(month)
                && second.group(3).equals(year);
    }

    private static @org.jspecify.annotations.Nullable LocalDate day(String day, String month, String year) {
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1945 || date.getYear() > 2100 ? null : date;
        } catch (NumberFormatException | DateTimeException byHand) {
            return null;
        }
    }
}
