package vn.xaso.documents.reading.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.xaso.documents.DocumentReader.Field;
import vn.xaso.documents.DocumentReader.Place;
import vn.xaso.documents.DocumentReader.Value;

/// A letter has no title: its abstract stands under number and symbol, after `V/v`.
///
/// Law: 30/2020/NĐ-CP art. 8, Phụ lục I, ô 5b
final class LetterRule {

    private static final String BEGIN = "^\\W*v\\s?[/1il.]?\\s?v\\b.*|^ve viec\\b.*";
    private static final double WIDE_GAP = 1.6;
    private static final double FAR_BELOW = 0.3;

    private LetterRule() {}

    static void read(Head head, Map<Field, Value> fields) {
        var lines = lines(head);
        boolean named = fields.containsKey(Field.TYPE);
        if (!named) {
            double confidence = lines.isEmpty() ? 0.6 : 0.97;
            var place = lines.isEmpty() ? head.numberPlace() : Segment.place(lines);
            fields.put(Field.TYPE, Found.of("CONG_VAN", confidence, place));
        }
        if (lines.isEmpty()) {
            fields.put(Field.SUMMARY, Found.unreadable(below(head)));
            return;
        }
        var text = Spelling.mended(lines).replaceFirst("^[^\\p{L}]*[Vv]\\s?[/1Il.]?\\s?[Vv][^\\p{L}]*", "");
        fields.put(Field.SUMMARY, Found.of(text, Found.ofText(lines), lines));
    }

    private static List<Segment> lines(Head head) {
        var column = head.sheet()
                .where(line -> line.middle() > head.top()
                        && line.top() < head.bottom() + FAR_BELOW
                        && line.left() < head.column() - 0.05
                        && line.right() < head.column() + 0.12);
        var lines = new ArrayList<Segment>();
        double pitch = 0;
        for (var line : column.stream()
                .sorted(Comparator.comparingDouble(Segment::middle))
                .toList()) {
            if (lines.isEmpty()) {
                if (line.folded().matches(BEGIN)) {
                    lines.add(line);
                }
                continue;
            }
            double step = line.middle() - lines.getLast().middle();
            double allowed = pitch == 0 ? lines.getLast().height() * 2.2 : pitch * WIDE_GAP;
            if (step > allowed || line.folded().startsWith("kinh gui")) {
                break;
            }
            pitch = pitch == 0 ? step : Math.min(pitch, step);
            lines.add(line);
        }
        return lines;
    }

    private static Place below(Head head) {
        var number = head.number();
        double top =
                number == null ? head.bottom() : Objects.requireNonNull(number).bottom();
        return new Place(head.sheet().page(), 0.08, top, head.column() - 0.08, 0.09);
    }
}
