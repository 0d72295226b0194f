package vn.xaso.documents.reading.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.xaso.documents.DocumentReader.Field;
import vn.xaso.documents.DocumentReader.Value;

/// Reads who is addressed, after `Kính gửi:`.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 9a
final class AddresseeRule {

    private static final Pattern GREETING = Pattern.compile(
            "^[^\\p{L}]*k[ií]nh\\s?g[ửưứừữự]i\\s*[:;.]?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MOST_LINES = 30;
    private static final double WIDE_GAP = 1.8;

    private AddresseeRule() {}

    static void read(Sheet sheet, Map<Field, Value> fields) {
        var begin = sheet.where(line -> line.folded().matches("^\\W*kinh ?g[uư]i\\b.*")).stream()
                .findFirst();
        if (begin.isEmpty()) {
            return;
        }
        var lines = lines(sheet, begin.get());
        var names = names(lines);
        if (names.isEmpty()) {
            fields.put(Field.ADDRESSEE, Found.unreadable(Segment.place(lines)));
            return;
        }
        fields.put(Field.ADDRESSEE, Found.of(String.join("; ", names), Found.ofText(lines), lines));
    }

    private static List<Segment> lines(Sheet sheet, Segment begin) {
        var lines = new ArrayList<Segment>(sheet.where(
                line -> Math.abs(line.middle() - begin.middle()) < begin.height() / 2 && line.left() >= begin.left()));
        lines.sort(java.util.Comparator.comparingDouble(Segment::left));
        boolean listed = rest(lines).isEmpty();
        double left = listed ? begin.left() : nameLeft(lines);
        var last = begin;
        double pitch = 0;
        for (var line : sheet.where(one -> one.middle() > begin.bottom())) {
            double step = line.middle() - last.middle();
            boolean far = pitch == 0 ? step > begin.height() * 3.5 : step > pitch * WIDE_GAP;
            if (far
                    || line.left() < left - 0.04
                    || lines.size() > MOST_LINES
                    || !listed && !isBullet(line) && line.left() < left - 0.015) {
                break;
            }
            pitch = pitch == 0 ? step : Math.min(pitch, step);
            lines.add(line);
            last = line;
        }
        return lines;
    }

    /// Where the name begins, after the colon.
    private static double nameLeft(List<Segment> line) {
        for (var segment : line) {
            for (int n = 0; n < segment.words().size(); n++) {
                boolean colon = segment.words().get(n).text().matches(".*[:;.]$");
                if (colon && n + 1 < segment.words().size()) {
                    return segment.words().get(n + 1).place().left();
                }
            }
        }
        return line.getLast().left();
    }

    private static List<String> names(List<Segment> lines) {
        var names = new ArrayList<String>();
        var name = new StringBuilder(rest(lines.subList(0, 1)));
        for (var line : lines.subList(1, lines.size())) {
            if (isBullet(line)) {
                add(name, names);
            }
            name.append(' ').append(line.text());
        }
        add(name, names);
        return names;
    }

    private static void add(StringBuilder name, List<String> names) {
        var tidy = name.toString().replaceAll("\\s+", " ").replaceAll("^[\\s+–-]+|[\\s.;,/:]+$", "");
        if (tidy.length() > 1) {
            names.add(tidy);
        }
        name.setLength(0);
    }

    private static boolean isBullet(Segment line) {
        return line.text().matches("^[-+–—*•].*");
    }

    private static String rest(List<Segment> lines) {
        return GREETING.matcher(Segment.text(lines)).replaceFirst("").replaceAll("^[:\\s]+", "");
    }
}
