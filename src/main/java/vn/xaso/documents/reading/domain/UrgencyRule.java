package vn.xaso.documents.reading.domain;

import java.util.List;
import java.util.Map;
import vn.xaso.documents.DocumentReader.Field;
import vn.xaso.documents.DocumentReader.Value;
import vn.xaso.documents.Urgency;

/// Finds the stamp of urgency: capitals that stand alone in the upper part of the first page.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 10b
final class UrgencyRule {

    private static final double UPPER_PART = 0.4;

    private UrgencyRule() {}

    static void read(List<Segment> lines, Map<Field, Value> fields) {
        for (var line : lines) {
            var urgency = line.top() < UPPER_PART && line.isCapitals() ? urgency(line.folded()) : Urgency.NORMAL;
            if (urgency != Urgency.NORMAL) {
                fields.put(Field.URGENCY, Found.of(urgency.name(), line.confidence(), List.of(line)));
                return;
            }
        }
    }

    private static Urgency urgency(String folded) {
        var letters = folded.replaceAll("[^a-z ]", "").strip();
        return switch (letters) {
            case "khan" -> Urgency.URGENT;
            case "thuong khan" -> Urgency.VERY_URGENT;
            default -> letters.startsWith("hoa toc") && letters.length() < 40 ? Urgency.EXPRESS : Urgency.NORMAL;
        };
    }
}
